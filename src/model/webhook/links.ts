import type { Report } from "../../diagnostics/diagnostic.js";
import type { Spec, SpecLink, SpecOperation } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { Operation, ResponseLink } from "../model.js";
import type { Names } from "../naming/assign-names.js";
import { operationKey } from "../naming/keys.js";
import type { OperationName } from "../naming/resource-naming.js";

/** What a link may lead to. */
interface Target {
  readonly name: OperationName;
  readonly spec: SpecOperation;
}

/** Builds the links of responses, by the pointer of the response. */
export function buildLinks(spec: Spec, names: Names, report: Report): ReadonlyMap<string, readonly ResponseLink[]> {
  const links = new Map<string, readonly SpecLink[]>();
  for (const { responses } of spec.operations) {
    for (const { origin, links: declared } of responses) if (declared !== undefined) links.set(origin, declared);
  }
  if (links.size === 0) return new Map();
  const targets = findTargets(spec, names);
  return new Map([...links].map(([origin, declared]) => [origin, declared.flatMap((link) => buildLink(link, targets, report) ?? [])]));
}

/** Operations by operationId and by pointer. A pointer starts with a file or `#`. */
function findTargets({ operations }: Spec, names: Names): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const spec of operations) {
    const name = names.operations.get(operationKey(spec));
    if (name === undefined) continue;
    targets.set(spec.origin, { name, spec });
    if (spec.operationId !== undefined && !targets.has(idKey(spec.operationId))) targets.set(idKey(spec.operationId), { name, spec });
  }
  return targets;
}

function idKey(operationId: string): string {
  return `operationId ${operationId}`;
}

function buildLink(link: SpecLink, targets: ReadonlyMap<string, Target>, report: Report): ResponseLink | undefined {
  const { name, operationId, operation, parameters, body, description, server, origin } = link;
  const target = targets.get(operationId === undefined ? (operation ?? "") : idKey(operationId));
  if (target === undefined) {
    const what =
      operationId === undefined
        ? "an operation that does not exist"
        : `the operationId ${JSON.stringify(operationId)}, which does not exist`;
    report("link-unresolved", {
      message: `The link ${JSON.stringify(name)} refers to ${what}.`,
      pointer: origin,
      instead: "The link was omitted.",
    });
    return undefined;
  }
  const params = parameters.filter((parameter) => hasParameter(target.spec, parameter));
  for (const parameter of parameters.filter((each) => !params.includes(each))) {
    const message = `The link ${JSON.stringify(name)} sets the parameter ${JSON.stringify(parameter.name)}, which its operation does not have.`;
    report("link-unresolved", { message, pointer: origin, instead: "The parameter was omitted." });
  }
  return {
    name,
    resource: target.name.resource,
    operation: target.name.method,
    params: params.map((parameter) => ({ name: parameter.name, value: parameter.value })),
    ...compact({ body, server }),
    doc: compact({ text: description }),
  };
}

function hasParameter({ parameters }: SpecOperation, { name, in: location }: SpecLink["parameters"][number]): boolean {
  return parameters.some((parameter) => parameter.name === name && (location === undefined || parameter.in === location));
}

/** Returns the operation with the links of its responses. */
export function withLinks(operation: Operation, links: ReadonlyMap<string, readonly ResponseLink[]>): Operation {
  const add = (responses: Operation["success"]): Operation["success"] =>
    responses.map((response) => {
      const own = links.get(response.origin) ?? [];
      return own.length === 0 ? response : { ...response, links: own };
    });
  return { ...operation, success: add(operation.success), errors: add(operation.errors) };
}
