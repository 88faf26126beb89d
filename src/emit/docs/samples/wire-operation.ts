import type { Operation, Parameter } from "../../../model/model.js";
import { RequestError } from "../../../runtime/core/errors.js";
import type { PairStyle, PathStyle, Operation as WireOperation, Parameter as WireParameter } from "../../../runtime/core/operation.js";
import { cookieParameters, headerParameters } from "../../../runtime/parameters/header-parameters.js";
import * as pairStyles from "../../../runtime/parameters/pair-style.js";
import * as pathStyles from "../../../runtime/parameters/path-style.js";
import * as reservedStyles from "../../../runtime/parameters/reserved-path.js";
import { styledTarget } from "../../../runtime/parameters/styled-target.js";
import { type StyleName, wireStyle } from "../../shared/wire-style.js";

/** The parts of an operation that write its parameters. */
export type WireParameters = WireOperation & Required<Pick<WireOperation, "styled" | "headers" | "cookies">>;

/** Returns the parameters of an operation as the runtime reads them. All else is empty. */
export function wireParameters({ id, method, path, parameters }: Operation): WireParameters {
  const at = (...locations: readonly Parameter["in"][]): readonly Parameter[] =>
    parameters.filter((parameter) => locations.includes(parameter.in));
  const ofPath = (parameter: Parameter) => wireParameter(parameter, pathWriter);
  const ofPairs = (parameter: Parameter) => wireParameter(parameter, pairWriter);
  return {
    api: { security: [], schemes: {} },
    id,
    method,
    path,
    styled: { target: styledTarget, path: at("path").map(ofPath), query: at("query", "querystring").map(ofPairs) },
    headers: { send: headerParameters, names: at("header").map(ofPath) },
    cookies: { send: cookieParameters, names: at("cookie").map(ofPairs) },
  };
}

function wireParameter<Style>(parameter: Parameter, writer: (style: StyleName) => Style): WireParameter<Style> {
  const { name, param, constant } = parameter;
  const { style, explode, allowReserved } = wireStyle(parameter);
  return {
    name,
    style: writer(style),
    explode,
    ...(param !== undefined && { param }),
    ...(constant !== undefined && { value: constant }),
    ...(allowReserved && { allowReserved }),
  };
}

/** The function of the runtime that writes pairs in a style. */
export function pairWriter(style: StyleName): PairStyle {
  return writerOf(style, pairWriters);
}

function pathWriter(style: StyleName): PathStyle {
  return writerOf(style, pathWriters);
}

function writerOf<Style>(style: StyleName, writers: Readonly<Partial<Record<StyleName, Style>>>): Style {
  const writer = writers[style];
  if (writer === undefined) throw new RequestError(`the style ${style} does not exist here`);
  return writer;
}

const pathWriters: Readonly<Partial<Record<StyleName, PathStyle>>> = {
  simple: pathStyles.simple,
  label: pathStyles.label,
  matrix: pathStyles.matrix,
  jsonText: pathStyles.jsonText,
  ...reservedStyles,
};

const pairWriters: Readonly<Partial<Record<StyleName, PairStyle>>> = {
  form: pairStyles.form,
  spaceDelimited: pairStyles.spaceDelimited,
  pipeDelimited: pairStyles.pipeDelimited,
  deepObject: pairStyles.deepObject,
  cookie: pairStyles.cookie,
  jsonPair: pairStyles.jsonPair,
  jsonQuery: pairStyles.jsonQuery,
  formQuery: pairStyles.formQuery,
  textQuery: pairStyles.textQuery,
};
