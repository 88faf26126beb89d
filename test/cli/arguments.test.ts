import { parseArguments } from "../../src/cli/arguments.js";
import { parseFully } from "../../src/cli/full-parser.js";

const settings = {
  reporter: "pretty",
  verbose: false,
  quiet: false,
  strict: false,
  force: false,
  dryRun: false,
  verify: false,
  watch: false,
};

describe("a plain command means the same to the quick parser as to yargs", () => {
  test.each<[string[], object]>([
    [["generate"], { name: "generate", options: {}, settings }],
    [["generate", "a.yaml", "-o", "sdk"], { name: "generate", options: { document: "a.yaml", output: "sdk" }, settings }],
    [["generate", "-", "--output=sdk"], { name: "generate", options: { document: "-", output: "sdk" }, settings }],
    [["generate", "7", "-o", "sdk"], { name: "generate", options: { document: "7", output: "sdk" }, settings }],
    [
      ["generate", "a.yaml", "-o", "sdk", "--overlay", "x.yaml", "y.yaml", "--no-docs", "--dry-run"],
      {
        name: "generate",
        options: { document: "a.yaml", output: "sdk", overlays: ["x.yaml", "y.yaml"], docs: false },
        settings: { ...settings, dryRun: true },
      },
    ],
    [
      ["check", "a.yaml", "-o", "sdk", "--allow-remote", "a.com", "--allow-remote", "b.com", "--strict", "--reporter", "github"],
      {
        name: "check",
        options: { document: "a.yaml", output: "sdk", allowRemote: ["a.com", "b.com"] },
        settings: { ...settings, strict: true, reporter: "github" },
      },
    ],
    [["generate", "--client", "123", "-c", "x.json"], { name: "generate", options: { client: "123", config: "x.json" }, settings }],
    [["inspect", "a.yaml", "--stage", "model"], { name: "inspect", options: { document: "a.yaml" }, settings, stage: "model" }],
    [["validate", "a.yaml", "--nesting"], { name: "validate", options: { document: "a.yaml", nesting: true }, settings }],
    [["validate", "a.yaml", "--no-nesting"], { name: "validate", options: { document: "a.yaml", nesting: false }, settings }],
    [["validate", "a.yaml", "--naming", "resources"], { name: "validate", options: { document: "a.yaml", naming: "resources" }, settings }],
  ])("%j", async (argv, command) => {
    expect(await parseArguments(argv, "1.2.3")).toEqual(command);
    expect(await parseFully(argv, "1.2.3")).toEqual(command);
  });
});

describe("mistakes are reported with a suggestion", () => {
  test.each<[string[], string, string | undefined]>([
    [["--strict"], "The command is missing.", undefined],
    [["genrate"], "Unknown command: genrate.", "Did you mean generate?"],
    [["gneerate", "a.yaml"], "Unknown command: gneerate.", "Did you mean generate?"],
    [["gen"], "Unknown command: gen.", "Did you mean generate?"],
    [["publish"], "Unknown command: publish.", undefined],
    [["a.yaml", "-o", "sdk"], "Unknown command: a.yaml.", "Did you mean generate a.yaml?"],
    [["generate", "a.yaml", "--otput", "sdk"], "Unknown argument: otput.", "Did you mean --output?"],
    [["generate", "a.yaml", "--drry-run", "--frce"], "Unknown arguments: drry-run, frce.", "Did you mean --dry-run, --force?"],
    [["generate", "a.yaml", "--out", "sdk"], "Unknown argument: out.", "Did you mean --output?"],
    [["generate", "a.yaml", "--dryRun"], "Unknown argument: dryRun.", "Did you mean --dry-run?"],
    [["generate", "a.yaml", "--prettier"], "Unknown argument: prettier.", undefined],
    [["validate", "a.yaml", "--force"], "Unknown argument: force.", "--force is an option of generate and check."],
    [["generate", "a.yaml", "b.yaml", "-o", "sdk"], "Unknown argument: b.yaml.", undefined],
    [["generate", "a.yaml", "-o"], "Not enough arguments following: o.", undefined],
    [["generate", "a.yaml", "-o", "x", "-o", "y"], "--output must not be repeated.", undefined],
    [["generate", "a.yaml", "-o", ""], "--output must not be empty.", undefined],
    [["inspect", "a.yaml"], "Missing required argument: stage.", undefined],
  ])("%j", async (argv, message, fix) => {
    const problem = { code: "usage", severity: "error", message, ...(fix !== undefined && { fix }) };
    await expect(parseArguments(argv, "1.2.3")).rejects.toMatchObject({ diagnostics: [problem] });
  });

  test("an invalid choice is reported with the valid ones", async () => {
    await expect(parseArguments(["generate", "a.yaml", "-o", "x", "--naming", "crud"], "1")).rejects.toThrow(
      /naming.*"crud".*"operations", "resources"/,
    );
  });
});

describe("help and version", () => {
  test("a command line without arguments asks for help", async () => {
    expect(await parseArguments([], "1.2.3")).toEqual(await parseArguments(["--help"], "1.2.3"));
  });

  test("list every command, and every option with examples", async () => {
    const all = await parseArguments(["--help"], "1.2.3");
    expect(all).toMatchObject({
      name: "print",
      text: expect.stringMatching(/generate[\s\S]*check[\s\S]*validate[\s\S]*inspect[\s\S]*Exit codes/),
    });
    const one = await parseArguments(["generate", "--help"], "1.2.3");
    expect(one).toMatchObject({
      name: "print",
      text: expect.stringMatching(/--output[\s\S]*--watch[\s\S]*Examples:[\s\S]*pinwheel generate openapi\.yaml -o/),
    });
  });

  test("the version alone", async () => {
    expect(await parseArguments(["--version"], "1.2.3")).toEqual({ name: "print", text: "1.2.3" });
  });
});
