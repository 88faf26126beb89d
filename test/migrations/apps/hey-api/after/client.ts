import { bearer, Hotel, type Middleware } from "./api";

const log: Middleware = (next) => async (request) => {
  const response = await next(request);
  console.log(`${request.method} ${new URL(request.url).pathname}: ${response.status}`);
  return response;
};

export const hotel = new Hotel({
  baseUrl: process.env.HOTEL_URL,
  auth: bearer(() => process.env.HOTEL_TOKEN ?? ""),
  middleware: [log],
});
