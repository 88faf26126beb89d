// Values in a path are encoded, and `allowReserved` of OpenAPI 3.2 keeps
// reserved characters but those that end a segment (OpenAPI 3.2.0, section 4.12.2).
import { Client } from "../clients/c41_paths/index.js";
import { Client as Reserved } from "../clients/reserved-path/index.js";
import { equal, urlOf } from "../harness.js";

export async function check(): Promise<void> {
  const params = { "user-id": "a/b", "a.b": "c?d#e", file_name: "ü %" };
  equal(await urlOf((options) => new Client(options).y.y(params)), "/y/a%2Fb/c%3Fd%23e/%C3%BC%20%25.json");
  equal(await urlOf((options) => new Reserved(options).files.get({ path: "a/b:c d" })), "/files/a%2Fb:c%20d");
}
