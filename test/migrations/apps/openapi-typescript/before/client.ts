import createClient from "openapi-fetch";
import type { paths } from "./api/schema";

export const hotel = createClient<paths>({ baseUrl: process.env.HOTEL_URL });

hotel.use({
  onRequest({ request }) {
    request.headers.set("authorization", `Bearer ${process.env.HOTEL_TOKEN}`);
  },
  onResponse({ request, response }) {
    console.log(`${request.method} ${new URL(request.url).pathname}: ${response.status}`);
  },
});
