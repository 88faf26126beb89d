import { isStream } from "../../../model/is-stream.js";
import type { BodyExample, Operation, ResponseContent, StatusPattern, Type } from "../../../model/model.js";
import { decodingOf } from "../../../model/operation/media-type.js";
import { type Block, blocks, code, concat, fence, type Inline, paragraph, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import type { RecordedResponse } from "../../emitter.js";
import { exampleData, fittingExample } from "../samples/example.js";
import type { SampleSource } from "../samples/sample-value.js";
import { type BodyLines, itemLines, jsonLines, textLines } from "./body-lines.js";
import { responseValue } from "./response-value.js";

/**
 * Shows a response of an operation: the recorded one, or else the example of the document, or else
 * one that is made from the type. A long body is shortened, and a sentence states by how much.
 */
export function responseBlock(operation: Operation, recorded: RecordedResponse | undefined, source: SampleSource): Block | undefined {
  const shown =
    recorded === undefined ? (documentExample(operation, source) ?? possibleResponse(operation, source)) : recordedExample(recorded);
  const body = shown && bodyLines(shown);
  if (shown === undefined || body === undefined) return undefined;
  const parts = [
    paragraph(concat([shown.intro, ...whichResponse(operation, shown), plain(":")])),
    fence(languageOf(shown), body.lines.join("\n")),
  ];
  const cuts = cutsText(body);
  return blocks(cuts === "" ? parts : [...parts, paragraph(plain(`Shortened: ${cuts}.`))]);
}

interface ShownResponse {
  readonly intro: Inline;
  readonly status: StatusPattern;
  readonly mediaType: string;
  readonly decoding: ResponseContent["decoding"];
  readonly body: BodyExample;
}

function recordedExample({ status, mediaType, body, note }: RecordedResponse): ShownResponse {
  const intro = plain(note === undefined ? "A recorded response" : `A response of ${note}`);
  return { intro, status, mediaType, decoding: decodingOf(mediaType), body: { value: body } };
}

/** The example of the first successful response that has one that fits its type. */
function documentExample({ success }: Operation, source: SampleSource): ShownResponse | undefined {
  for (const { status, content, origin } of success) {
    for (const { mediaType, type, decoding, example } of content) {
      if (example === undefined || decoding === "binary") continue;
      const body = fittingBody(example, type, decoding, source);
      if (body === undefined) source.unfit?.add(origin);
      else return { intro: plain("An example of a response"), status, mediaType, decoding, body };
    }
  }
  return undefined;
}

/** Text is shown as it is. The example of a stream is one item, or all of them. */
function fittingBody(
  example: BodyExample,
  type: Type,
  decoding: ResponseContent["decoding"],
  { types }: SampleSource,
): BodyExample | undefined {
  if ("text" in example || (decoding !== "json" && typeof example.value === "string")) return example;
  const data = decoding === "json" ? exampleData(example, type) : example.value;
  const items = fittingExample({ kind: "array", items: type }, data, types, "response");
  const value = isStream({ decoding }) && items !== undefined ? items : fittingExample(type, data, types, "response");
  return value === undefined ? undefined : { value };
}

/**
 * A response that is made from the type, which states the form of JSON only. Undefined if that
 * shows nothing, as for `unknown`.
 */
function possibleResponse({ success }: Operation, source: SampleSource): ShownResponse | undefined {
  for (const { status, content } of success) {
    if (typeof status === "number" ? status >= 300 : status === "3XX") continue;
    const media = content.find(({ decoding }) => decoding === "json" || isStream({ decoding }));
    const value = media && responseValue(media.type, source);
    if (media !== undefined && value !== undefined && !isEmpty(value)) {
      return { intro: plain("A possible response"), status, ...media, body: { value } };
    }
  }
  return undefined;
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
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

function bodyLines({ decoding, body }: ShownResponse): BodyLines | undefined {
  if ("text" in body) return textLines(body.text);
  if (decoding === "json") return jsonLines(body.value);
  if (typeof body.value === "string") return textLines(body.value);
  return isStream({ decoding }) ? itemLines(body.value) : jsonLines(body.value);
}

/** The events of a text are not JSON. */
function languageOf({ mediaType, decoding, body }: ShownResponse): string {
  if (decoding === "events" && ("text" in body || typeof body.value === "string")) return "";
  if (decoding === "json" || isStream({ decoding })) return "json";
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
