import { defineConfig } from "orval";

export default defineConfig({
  hotel: {
    input: "hotel.yaml",
    output: {
      target: "src/api/hotel.ts",
      client: "react-query",
      httpClient: "fetch",
      override: {
        mutator: { path: "src/client.ts", name: "send" },
        fetch: { includeHttpResponseReturnType: false },
        query: { version: 5 },
      },
    },
  },
});
