// Names that collide are told, do not depend on the order, and have the types of their own schema.
import { Client, type models } from "../clients/c03_collide/index.js";
import { documentOf, equal, generate, operationOf, problemsOf, received, type Same } from "../harness.js";

const client = (options: object) => new Client(options);
type Result<Call> = Call extends PromiseLike<infer Value> ? Value : never;
true satisfies Same<Result<ReturnType<Client["a"]["getFoo"]>>, models.User_f8b3ddde>;
true satisfies Same<models.User_f8b3ddde, { a?: string }>;
true satisfies Same<models.User_91d2b3be, { b?: string }>;
true satisfies Same<models.USER, { c?: string }>;

export async function check(): Promise<void> {
  equal(problemsOf("c03_collide").filter((problem) => problem.startsWith("name-collision")).length, 4);
  equal(await received((options) => client(options).b.getFoo(), { body: '{"b":"x"}' }), { b: "x" });
  const object = (property: string) => ({ type: "object", properties: { [property]: { type: "string" } } });
  const paths = {
    "/a": { get: operationOf("a", { $ref: "#/components/schemas/user" }) },
    "/b": { get: operationOf("b", { $ref: "#/components/schemas/User" }) },
  };
  const models = (schemas: object): readonly string[] => {
    const text = Object.entries(generate(documentOf(paths, schemas)).files)
      .filter(([path]) => path.includes("models/"))
      .map(([, file]) => file);
    return [...text.join("\n").matchAll(/export interface (\w+) \{\s+(\w+)/g)].map(([, name, property]) => `${name} ${property}`).sort();
  };
  equal(models({ User: object("a"), user: object("b") }), models({ user: object("b"), User: object("a") }));
}
