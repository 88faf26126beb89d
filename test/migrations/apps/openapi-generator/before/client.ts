import { Configuration, RoomsApi } from "./api";

const configuration = new Configuration({
  basePath: process.env.HOTEL_URL,
  accessToken: async () => process.env.HOTEL_TOKEN ?? "",
  middleware: [
    {
      async post({ url, init, response }) {
        console.log(`${init.method} ${new URL(url).pathname}: ${response.status}`);
      },
    },
  ],
});

export const rooms = new RoomsApi(configuration);
