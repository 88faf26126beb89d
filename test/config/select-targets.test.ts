import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Options } from "../../src/config/options.js";
import { selectTargets } from "../../src/config/select-targets.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const select = (options: Options) => selectTargets({ ...options, cwd: folder() });
const single = { document: "a.yaml", output: "sdk" };
const fix = "Create the folder, or correct its path.";

function configure(target: object, api: object): void {
  const apis = [{ document: "a.yaml" }, { name: "v1", document: "b.yaml", ...api }];
  writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", ...target, apis }] }));
}

describe("a missing folder", () => {
  test("of the configuration is an error", async () => {
    configure({ templates: "templats", guides: "guides" }, { helpers: "help" });
    const problem = (member: string, name: string) => ({
      code: "config-invalid",
      file: path("pinwheel.config.json"),
      message: `\`targets[0].${member}\` is not a folder: ${path(name)}.`,
      fix,
    });
    await expect(select({})).rejects.toMatchObject({
      diagnostics: [problem("templates", "templats"), problem("guides", "guides"), problem("apis[1].helpers", "help")],
    });
  });

  test.each(["templates", "helpers"])("of the option %s is an error", async (name) => {
    const message = `The value of the option ${name} is not a folder: nowhere.`;
    await expect(select({ ...single, [name]: "nowhere" })).rejects.toMatchObject({ diagnostics: [{ code: "usage", message, fix }] });
    configure({}, {});
    await expect(select({ [name]: "nowhere" })).rejects.toMatchObject({ diagnostics: [{ code: "usage", message, fix }] });
    writeFileSync(path("nowhere"), "a file");
    await expect(select({ ...single, [name]: "nowhere" })).rejects.toMatchObject({ diagnostics: [{ code: "usage", message, fix }] });
  });

  test("of the configuration is ignored if an option replaces it", async () => {
    mkdirSync(path("templates"));
    configure({ templates: "templats" }, {});
    expect((await select({ templates: "templates" })).targets).toMatchObject([{ templates: path("templates") }]);
  });
});
