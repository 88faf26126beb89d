import type { BodyExample, Operation, ResponseContent, StatusPattern } from "../../../model/model.js";
import { decodingOf } from "../../../model/operation/media-type.js";
import { type Block, blocks, code, concat, fence, type Inline, paragraph, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import type { RecordedResponse } from "../../emitter.js";
import { type BodyLines, itemLines, jsonLines, textLines } from "./body-lines.js";

/**
 * Shows a response of an operation: the recorded one, or else the example of the document. A long
 * body is shortened, and a sentence states by how much.
 */
export function responseBlock(operation: Operation, recorded: RecordedResponse | undefined): Block | undefined {
  const shown = recorded === undefined ? documentExample(operation) : recordedExample(recorded);
  const body = shown && bodyLines(shown.mediaType, shown.body);
  if (shown === undefined || body === undefined) return undefined;
  const parts = [
    paragraph(concat([shown.intro, ...whichResponse(operation, shown), plain(":")])),
    fence(languageOf(shown.mediaType), body.lines.join("\n")),
  ];
  const cuts = cutsText(body);
  return blocks(cuts === "" ? parts : [...parts, paragraph(plain(`Shortened: ${cuts}.`))]);
}

interface ShownResponse {
  readonly intro: Inline;
  readonly status: StatusPattern;
  readonly mediaType: string;
  readonly body: BodyExample;
}

function recordedExample({ status, mediaType, body, note }: RecordedResponse): ShownResponse {
  const intro = plain(note === undefined ? "A recorded response" : `A response of ${note}`);
  return { intro, status, mediaType, body: { value: body } };
}

/** The example of the first successful response that has one. */
function documentExample({ success }: Operation): ShownResponse | undefined {
  for (const { status, content } of success) {
    const media = content.find(({ example, decoding }) => example !== undefined && decoding !== "binary");
    if (media?.example === undefined) continue;
    return { intro: plain("An example of a response"), status, mediaType: media.mediaType, body: media.example };
  }
  return undefined;
}

/** Names the status and the media type where the operation has several. */
function whichResponse({ success }: Operation, { status, mediaType }: ShownResponse): readonly Inline[] {
  const bodies = success.filter(({ content }) => content.length > 0);
  const mediaTypes = new Set(bodies.flatMap(({ content }) => content.map((each) => each.mediaType)));
  return [
    ...(bodies.length > 1 ? [plain(" with status "), code(String(status))] : []),
    ...(mediaTypes.size > 1 ? [plain(" as "), code(mediaType)] : []),
  ];
}

function bodyLines(mediaType: string, body: BodyExample): BodyLines | undefined {
  if ("text" in body) return textLines(body.text);
  const decoding = decodingOf(mediaType);
  if (decoding === "json") return jsonLines(jsonOf(body.value));
  if (typeof body.value === "string") return textLines(body.value);
  return isStream(decoding) ? itemLines(body.value) : jsonLines(body.value);
}

function isStream(decoding: ResponseContent["decoding"]): boolean {
  return decoding === "lines" || decoding === "events" || decoding === "sequence";
}

/** Documents often have the text of a JSON body as a string. */
function jsonOf(value: Json): Json {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function languageOf(mediaType: string): string {
  const decoding = decodingOf(mediaType);
  if (decoding === "json" || isStream(decoding)) return "json";
  return /[/+]xml\b/i.test(mediaType) ? "xml" : "";
}

/** `12 more items, 1 cut text` */
function cutsText({ cuts: { items, properties, texts, lines = 0 } }: BodyLines): string {
  const parts = [
    counted(lines, "more line", "more lines"),
    counted(items, "more item", "more items"),
    counted(properties, "more property", "more properties"),
    counted(texts, "cut text", "cut texts"),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}
