/**
 * The migrations by name, each with two commands for the root of a project that contains `hotel.yaml`: `before` writes the output of the
 * other generator into `src/api`, and `after` that of Pinwheel. The pages show the same commands.
 */
export const migrations = {
  "openapi-generator": {
    before: "openapi-generator-cli generate -i hotel.yaml -g typescript-fetch -o src/api",
    after: "pinwheel generate hotel.yaml -o src/api --dates Date --enums const-object",
  },
  "hey-api": {
    before: "openapi-ts -i hotel.yaml -o src/api",
    after: "pinwheel generate hotel.yaml -o src/api",
  },
  orval: {
    before: "orval",
    after: "pinwheel generate hotel.yaml -o src/api --enums const-object",
  },
  "openapi-typescript": {
    before: "openapi-typescript hotel.yaml -o src/api/schema.d.ts",
    after: "pinwheel generate hotel.yaml -o src/api",
  },
};

/** What an app sends to the server, in its order. */
export const requests = [
  "GET /v1/rooms?kind=suite&free_on=2026-12-24&limit=2",
  "GET /v1/rooms?kind=suite&free_on=2026-12-24&limit=2&cursor=2",
  'POST /v1/rooms application/json {"name":"Attic","kind":"double","open_from":"2027-01-15"}',
  "PUT /v1/rooms/5/photo caption=Attic photo=attic.jpg (image/jpeg: a photo)",
  'POST /v1/rooms application/json {"name":"Attic","kind":"double","open_from":"2027-01-15"}',
  "GET /v1/rooms/5",
  "DELETE /v1/rooms/5",
  "GET /v1/rooms/5",
];

/** What an app prints. Its middleware prints the lines about responses. */
export const output = [
  "GET /v1/rooms: 200",
  "GET /v1/rooms: 200",
  "1 Hall (suite), open from 2020-05-01, created in 2020",
  "2 Library (suite), open from 2021-05-01, created in 2020",
  "4 Tower (suite), open from 2022-11-01, created in 2022",
  "POST /v1/rooms: 201",
  "PUT /v1/rooms/5/photo: 204",
  "5 Attic (double), open from 2027-01-15, created in 2026",
  "POST /v1/rooms: 409",
  "The second Attic was refused.",
  "GET /v1/rooms/5: 200",
  "Attic",
  "DELETE /v1/rooms/5: 204",
  "GET /v1/rooms/5: 404",
  "There is no room 5",
];

/** What the app of orval does besides: it renders a page with a query of TanStack Query. */
export const renders = {
  requests: ["GET /v1/rooms?kind=single&limit=2"],
  output: ["GET /v1/rooms: 200", '<ul><li>Cellar</li></ul><button type="button">Add Attic</button>'],
};
