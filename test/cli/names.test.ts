import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const run = (...args: string[]) => pinwheel(args, { cwd: folder() });
const write = (name: string, text: string) => writeFileSync(join(folder(), name), text);
const names = () => readFileSync(join(folder(), "pinwheel.names.json"), "utf8");

/** The type has another name, and another key. */
const renamed = petDocument.replaceAll("Pet:", "Animal:").replaceAll("schemas/Pet", "schemas/Animal");

describe("names", () => {
  beforeEach(async () => {
    write("pinwheel.config.json", JSON.stringify({ targets: [{ output: "sdk", docs: false, apis: [{ document: "pets.yaml" }] }] }));
    write("pets.yaml", petDocument);
    await run("generate");
  });

  test("lists the recorded names", async () => {
    expect(await run("names")).toMatchObject({
      code: 0,
      stdout: "Pet         #/components/schemas/Pet\npets.list   GET /pets\noperations  naming\n",
      stderr: "",
    });
    await run("generate", "pets.yaml", "-o", "other");
    expect((await run("names", "-o", "other")).stdout).toContain("GET /pets");
  });

  test("--check fails if generate would change or remove a name, and not for additions", async () => {
    expect(await run("names", "--check")).toMatchObject({ code: 0, stdout: "", stderr: "No public name would change.\n" });
    expect(await run("names", "--check", "--quiet")).toMatchObject({ code: 0, stdout: "", stderr: "" });
    write("pets.yaml", petDocument.replace("listPets", "getPets"));
    expect((await run("names", "--check")).code).toBe(0);
    write("pets.yaml", renamed);
    expect((await run("names", "--check")).code).toBe(0);
    write("pets.yaml", petDocument.replace("      operationId", "      x-pinwheel-name: all\n      operationId"));
    expect(await run("names", "--check")).toMatchObject({ code: 1, stdout: "changed pets.list to pets.all (GET /pets)\n" });
    write("pets.yaml", petDocument.replace("    get:", "    post:").replace("listPets", "addPet"));
    expect(await run("names", "--check")).toMatchObject({ code: 1, stdout: "removed pets.list (GET /pets)\n" });
    write("pets.yaml", "openapi: [");
    expect(await run("names", "--check")).toMatchObject({ code: 1, stdout: "" });
  });

  test("accept drops former names", async () => {
    write("pets.yaml", renamed);
    await run("generate");
    expect(names()).toContain('"ALIAS Pet": "Animal"');
    expect(await run("names", "accept")).toMatchObject({
      code: 0,
      stdout: "dropped ALIAS Pet\n",
      stderr: "Generate to drop the aliases.\n",
    });
    expect(names()).not.toContain("ALIAS");
    expect((await run("check")).code).toBe(1);
    await run("generate");
    expect((await run("check")).code).toBe(0);
    expect((await run("names", "accept")).stderr).toBe("There are no former names.\n");
  });

  test("reset forgets one entry, so that the next run derives it again", async () => {
    write("pets.yaml", petDocument.replace("listPets", "fetchPets"));
    await run("generate");
    expect(names()).toContain('"GET /pets": "pets.list"');
    expect(await run("names", "reset", "GET /pets")).toMatchObject({ code: 0, stdout: "forgot GET /pets\n" });
    await run("generate");
    expect(names()).toContain('"GET /pets": "pets.fetchPets"');
  });

  test("wrong usage is explained", async () => {
    expect(await run("names", "reset", "GET /pet")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "GET /pets"?'),
    });
    expect(await run("names", "reset")).toMatchObject({ code: 2, stderr: expect.stringContaining("The key is missing.") });
    expect((await run("names", "forget")).code).toBe(2);
    expect((await run("names", "accept", "--check")).code).toBe(2);
    expect((await run("names", "accept", "x")).code).toBe(2);
  });
});
