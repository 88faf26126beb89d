import type { HelperFunction } from "../../../helpers/helper-modules.js";
import type { HelperShape } from "../../../helpers/helper-shapes.js";
import { type Block, blocks, code, concat, fence, type Inline, join, paragraph, plain, table } from "../../../print/markdown/markdown.js";
import { prose, proseLine } from "../../../print/markdown/prose.js";

/** The section about a hand-written function. */
export interface FunctionSection {
  readonly heading: string;
  readonly text: Block | undefined;
  readonly sample: Block | undefined;
  readonly params: readonly { readonly name: Inline; readonly type: Inline; readonly required: string }[];
  /** Properties of the parameters that are objects. */
  readonly paramShapes: Block | undefined;
  readonly returns: Inline;
  /** Properties of the result. */
  readonly resultShapes: Block | undefined;
}

export function functionSection(
  heading: string,
  { doc = "", example, parameters, returns, returnShapes = [] }: HelperFunction,
): FunctionSection {
  return {
    heading,
    text: doc.trim() === "" ? undefined : prose(doc),
    sample: example === undefined ? undefined : fence("ts", example),
    params: parameters.map(({ name, type, optional }) => ({ name: code(name), type: code(type), required: optional ? "no" : "yes" })),
    paramShapes: shapeTables(parameters.flatMap(({ shapes = [] }) => shapes)),
    returns: code(returns),
    resultShapes: shapeTables(returnShapes),
  };
}

function shapeTables(shapes: readonly HelperShape[]): Block | undefined {
  return shapes.length === 0 ? undefined : blocks(shapes.flatMap(shapeBlocks));
}

/** A table of the properties, and the types that further properties come from. */
function shapeBlocks({ name, properties, externalBases }: HelperShape): readonly Block[] {
  const rows = properties.map((property) => [
    code(property.name),
    code(property.type),
    plain(property.optional ? "no" : "yes"),
    proseLine((property.doc ?? "").replace(/\{@link (\w+)\}/g, "`$1`")),
  ]);
  const types = join(externalBases.map(code), ", ");
  const label = plain(rows.length > 0 ? "And all properties of " : "All properties of ");
  return [
    paragraph(concat([plain("Properties of "), code(name), plain(":")])),
    ...(rows.length > 0 ? [table(["Property", "Type", "Required", "Description"].map(plain), rows)] : []),
    ...(externalBases.length > 0 ? [paragraph(concat([label, types, plain(".")]))] : []),
  ];
}
