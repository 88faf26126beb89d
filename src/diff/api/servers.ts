import type { SdkModel, ServerVariable } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding } from "../finding.js";

/** Compares the default server and the variables of its URL. */
export function compareServers(comparison: Comparison, { api: before }: SdkModel, { api: after }: SdkModel): void {
  const add = (path: readonly string[], finding: Omit<Finding, "place">): void =>
    addFinding(comparison, { kind: "api" }, { place: { path, pointer: "#/servers", cause: `servers ${path.join(".")}` }, ...finding });
  const left = new Map(before.serverTemplate?.variables.map((variable) => [variable.name, variable]));
  const right = new Map(after.serverTemplate?.variables.map((variable) => [variable.name, variable]));
  for (const [name, variable] of left) {
    const other = right.get(name);
    if (other === undefined) add([name], { name: "server-variable-removed", before: name });
    else for (const finding of compareValues(variable, other)) add([name], finding);
  }
  for (const name of right.keys()) if (!left.has(name)) add([name], { name: "server-variable-added", after: name });
  const [old, now] = [before.servers[0], after.servers[0]];
  if (old !== now) add([], { name: "server-changed", before: old ?? "none", after: now ?? "none" });
  if (before.serverPath === after.serverPath) return;
  add([], { name: "server-path-changed", before: before.serverPath || "/", after: after.serverPath || "/" });
}

/** Without a list, any value is allowed. */
function compareValues(before: ServerVariable, after: ServerVariable): readonly Omit<Finding, "place">[] {
  const [left, right] = [before.values, after.values];
  if (left === undefined && right === undefined) return [];
  if (left === undefined) return [{ name: "server-variable-value-removed", before: "any other value" }];
  if (right === undefined) return [{ name: "server-variable-value-added", after: "any value" }];
  return [
    ...left.filter((value) => !right.includes(value)).map((value) => ({ name: "server-variable-value-removed" as const, before: value })),
    ...right.filter((value) => !left.includes(value)).map((value) => ({ name: "server-variable-value-added" as const, after: value })),
  ];
}
