import { client } from "./api/client.gen";

client.setConfig({
  baseUrl: process.env.HOTEL_URL,
  auth: () => process.env.HOTEL_TOKEN,
});

client.interceptors.response.use((response, request) => {
  console.log(`${request.method} ${new URL(request.url).pathname}: ${response.status}`);
  return response;
});
