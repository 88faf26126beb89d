import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Operation, SdkModel } from "../../src/model/model.js";
import type { Json } from "../../src/util/json.js";
import { replyCheck } from "../e2e/validator/check-reply.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const models: readonly SdkModel[] = JSON.parse(
  execFileSync(process.execPath, ["dist/cli/main.js", "inspect", "--stage", "model"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  }),
);

interface Recorded {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Json;
}

/** The least number of operations with a recorded response. All others have no body, or none that shows anything. */
const apis = [
  { api: "v2", least: 100 },
  { api: "v1", least: 76 },
].map(({ api, least }) => {
  const text = readFileSync(`${root}specs/airflow/${api}.responses.json`, "utf8");
  const { responses }: { readonly responses: Readonly<Record<string, Recorded>> } = JSON.parse(text);
  const model = models.find(({ api: { source } }) => source.includes(`${api}.yaml`));
  if (model === undefined) throw new Error(`There is no model of ${api}.`);
  return { api, least, text, responses, model };
});

const operationsOf = ({ resources }: SdkModel): ReadonlyMap<string, Operation> =>
  new Map(resources.flatMap(({ operations }) => operations.map((operation) => [operation.id, operation] as const)));

describe.each(apis)("the recorded responses of $api", ({ least, text, responses, model }) => {
  const entries = Object.entries(responses);

  test("are there for most operations", () => {
    expect(entries.length).toBeGreaterThanOrEqual(least);
    expect(entries.filter(([id]) => !operationsOf(model).has(id))).toEqual([]);
  });

  test("match the model", () => {
    const check = replyCheck(model);
    const problems = entries.flatMap(([id, { status, mediaType, body }]) => {
      const items = isStream(operationsOf(model).get(id), mediaType) && Array.isArray(body) ? body : [body];
      return items.flatMap((data) => check({ id, status, mediaType, data }).map((problem) => ({ id, ...problem })));
    });
    expect(problems).toEqual([]);
  });

  test("have no secrets, and no facts about the machine and the day of the recording", () => {
    expect(text.match(/\/(?:root|home|tmp|Users)\/|\.cache|localhost:\d{5}|airflow:\d{5}|127\.0\.0\.1:/g) ?? []).toEqual([]);
    expect(text.match(/eyJ[\w-]{10,}|gAAAA[\w-]+|Bearer |Basic /g) ?? []).toEqual([]);
    const secrets = valuesOf(responses).filter(([name, value]) => /token|secret|password|fernet/.test(name) && typeof value === "string");
    expect(secrets.filter(([, value]) => !["example-token", "***", "< hidden >", ""].includes(String(value)))).toEqual([]);
    const pids = valuesOf(responses).filter(([name, value]) => /^p?pid$/.test(name) && value !== null);
    expect(pids.filter(([, value]) => value !== 100)).toEqual([]);
    const hosts = valuesOf(responses).filter(([name]) => /^(?:hostname|unixname)$/.test(name));
    expect(hosts.filter(([, value]) => value !== "airflow" && value !== null)).toEqual([]);
  });
});

function isStream(operation: Operation | undefined, mediaType: string): boolean {
  const content = (operation?.success ?? []).flatMap((response) => response.content);
  return content.some((each) => each.mediaType === mediaType && ["lines", "events", "sequence"].includes(each.decoding));
}

/** All properties at any depth, and options of the configuration by their key. */
function valuesOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const option = "key" in value && "value" in value && typeof value.key === "string" ? [[value.key, value.value] as const] : [];
  return [...entries, ...option, ...entries.flatMap(([, item]) => valuesOf(item))];
}
