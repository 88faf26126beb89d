import { emit } from "../../../src/emit/emit.js";
import { sinceText } from "../../../src/emit/shared/since-text.js";
import { readTemplates } from "../../../src/pipeline/read-templates.js";
import { readRuntime } from "../../../src/pipeline/runtime-files.js";
import { pets } from "../fixture.js";

test.each([
  [{ since: "3.1", doc: {} }, "Since 3.1."],
  [{ doc: {} }, undefined],
  [{ since: "3.1", doc: { text: "Waits. Since 3.1." } }, undefined],
  [{ since: "3.1", doc: { summary: "Waits, since Airflow 3.1." } }, undefined],
  [{ since: "3.1", doc: { text: "Since 3.10." } }, "Since 3.1."],
  [{ since: "3.1", doc: { text: "Since 3.1.3 it is faster." } }, "Since 3.1."],
])("%j says %s", (operation, said) => {
  expect(sinceText(operation)).toBe(said);
});

test("an operation tells the runtime since which release it is there, and under which name", async () => {
  const resources = pets.resources.map((resource) => ({
    ...resource,
    operations: resource.operations.map((each) => (each.name === "list" ? { ...each, since: "3.1" } : each)),
  }));
  const input = {
    apis: [{ model: { ...pets, resources }, helpers: [] }],
    docs: true,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
  };
  const files = new Map((await emit(input, () => undefined)).map(({ path, text }) => [path, text]));
  const source = files.get("resources/pets.ts") ?? "";
  expect(source).toMatch(/since: \{ method: "pets\.list", release: "3\.1" \}/);
  expect(source.match(/since:/g)).toHaveLength(1);
  expect(source).toContain(" * Since 3.1.\n");
  expect(files.get("docs/resources/pets.md")).toContain("\n- Since 3.1.\n");
});
