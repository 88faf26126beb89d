import { RequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import { encode, parameterOf, styled } from "./parameter-style.js";

/**
 * The path of an operation with its parameters filled in, each once and as data: what a value holds is never looked at again. Throws
 * {@link RequestError} for a value that is missing, empty or no scalar, and for a path that a URL parser would shorten.
 */
export function fillPath(operation: Operation, params: Readonly<Record<string, unknown>>): string {
  const specs = operation.pathParams?.map(parameterOf) ?? [];
  const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const spec = specs.find((candidate) => candidate.name === name) ?? { name };
    const member = spec.member ?? name;
    const text = styled(spec, spec.value ?? params[member], encode);
    if (text === "") throw new RequestError(`parameter ${member} is empty`);
    return text;
  });
  if (filled.split("/").some((segment) => dots.test(segment))) {
    throw new RequestError(`${operation.path}: a parameter makes a segment of the path "." or ".."`);
  }
  return filled;
}

/** What a URL parser takes for the same or the parent folder (WHATWG URL, dot segments). */
const dots = /^(\.|%2e){1,2}$/i;
