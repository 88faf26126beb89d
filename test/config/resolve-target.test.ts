import { resolveConfig, resolveTarget } from "../../src/config/resolve-target.js";

const target = (document: string) => ({ output: "out", apis: [{ document }] as const });

describe("the name of a document in emitted files", () => {
  test.each([
    ["api/v2.yaml", "api/v2.yaml"],
    ["../v2.yaml", "../v2.yaml"],
    ["-", "stdin"],
    ["https://user:secret@example.com/v2.yaml?key=1#x", "https://example.com/v2.yaml"],
  ])("%s of a configuration", (document, source) => {
    expect(resolveConfig({ targets: [target(document)] }, "/project/pinwheel.config.json")[0]?.apis[0].source).toBe(source);
  });

  test("of the command line is its last segment, in every current folder", () => {
    expect(resolveTarget(target("deep/v2.yaml"), "/project").apis[0].source).toBe("v2.yaml");
    expect(resolveTarget(target("/project/deep/v2.yaml"), "/elsewhere").apis[0].source).toBe("v2.yaml");
  });
});

test("paths are relative to the configuration; URLs and standard input stay unchanged", () => {
  const apis = [
    { document: "a.yaml", overlays: ["o.yaml", "https://example.com/o.yaml"], helpers: "h", allowFile: ["../shared"] },
  ] as const;
  const [resolved] = resolveConfig({ targets: [{ output: "out", templates: "t", apis }] }, "/project/pinwheel.config.json");
  expect(resolved).toEqual({
    output: "/project/out",
    names: { file: "/project/pinwheel.names.json", prefixes: [""] },
    templates: "/project/t",
    apis: [
      {
        document: "/project/a.yaml",
        source: "a.yaml",
        overlays: ["/project/o.yaml", "https://example.com/o.yaml"],
        helpers: "/project/h",
        allowFile: ["/shared"],
      },
    ],
  });
});
