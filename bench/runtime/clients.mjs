import { baseUrl } from "./prepare.mjs";

/**
 * The clients to compare. Each is a module that exports `list`: one GET of Airflow's DAGs with four query parameters and a token. It
 * returns the data of the response, and throws when the status is an error. Size and time are measured on the same code.
 */
export const clients = [
  {
    name: "hand-written fetch",
    source: `
      export async function list(params) {
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries(params)) {
          for (const item of Array.isArray(value) ? value : [value]) query.append(name, item);
        }
        const response = await fetch("${baseUrl}/api/v2/dags?" + query, { headers: { accept: "application/json", authorization: "Bearer t0ken" } });
        if (!response.ok) throw new Error("status " + response.status);
        return response.json();
      }`,
  },
  {
    name: "pinwheel",
    budget: true,
    source: `
      import { createClient } from "./airflow/runtime/index.js";
      import { list as send } from "./airflow/resources/dags-once.js";
      const client = createClient({ baseUrl: "${baseUrl}", headers: { authorization: "Bearer t0ken" } });
      export const list = (params) => send(client, params);`,
  },
  {
    name: "pinwheel, with pages and bearer",
    source: `
      import { bearer, createClient } from "./airflow/runtime/index.js";
      import { list as send } from "./airflow/resources/dags.js";
      const client = createClient({ baseUrl: "${baseUrl}", auth: bearer("t0ken") });
      export const list = (params) => send(client, params);`,
  },
  {
    name: "@hey-api/openapi-ts 0.99.0, client-fetch",
    source: `
      import { client } from "./hey-api/client.gen.ts";
      import { getDags } from "./hey-api/sdk.gen.ts";
      client.setConfig({ baseUrl: "${baseUrl}", auth: "t0ken" });
      export const list = async (query) => (await getDags({ query, throwOnError: true })).data;`,
  },
  {
    name: "openapi-fetch 0.17.0",
    source: `
      import createClient from "openapi-fetch";
      const client = createClient({ baseUrl: "${baseUrl}", headers: { authorization: "Bearer t0ken" } });
      export async function list(query) {
        const { data, error } = await client.GET("/api/v2/dags", { params: { query } });
        if (error !== undefined) throw error;
        return data;
      }`,
  },
  {
    name: "oazapfts 7.5.0",
    source: `
      import { ok } from "@oazapfts/runtime";
      import { defaults, getDags } from "./oazapfts/client.ts";
      defaults.baseUrl = "${baseUrl}";
      defaults.headers = { authorization: "Bearer t0ken" };
      export const list = ({ limit, offset, tags, dag_id_pattern }) => ok(getDags({ limit, offset, tags, dagIdPattern: dag_id_pattern }));`,
  },
  {
    name: "orval 8.38.0, fetch",
    source: `
      import { getDags } from "./orval/client.ts";
      export async function list(params) {
        const { data, status } = await getDags(params, { headers: { authorization: "Bearer t0ken" } });
        if (status !== 200) throw data;
        return data;
      }`,
  },
  {
    name: "ky 2.1.0, written by hand",
    source: `
      import ky from "ky";
      const client = ky.create({ prefix: "${baseUrl}", headers: { accept: "application/json", authorization: "Bearer t0ken" } });
      export const list = ({ tags, ...rest }) =>
        client.get("api/v2/dags", { searchParams: [...Object.entries(rest), ...tags.map((tag) => ["tags", tag])] }).json();`,
  },
];

/** The features to measure: exports of the runtime that are added to the bundle, or a replacement in its source. */
export const features = [
  ...["basic", "bearer", "apiKey", "passwordGrant", "clientCredentials", "openId", "cookieJar"].map((name) => ({ name, from: [name] })),
  { name: "logger: logTo", from: ["logTo"] },
  { name: "pages", instead: ["dags-once.js", "dags.js"] },
  { name: "events", from: ["events"] },
  { name: "download", from: ["download"] },
  { name: "losslessJson", from: ["losslessJson"] },
  { name: "validateBy", from: ["validateBy"] },
  { name: "maxResponseBytes", from: ["maxResponseBytes"] },
  { name: "JSON body: objectBody, jsonBody", from: ["objectBody", "jsonBody"] },
  { name: "form body: objectBody, formBody", from: ["objectBody", "formBody"] },
  { name: "multipart body: objectBody, multipartBody", from: ["objectBody", "multipartBody"] },
  { name: "binary body: wholeBody, binaryBody", from: ["wholeBody", "binaryBody"] },
  { name: "header and cookie parameters", from: ["headerParameters", "cookieParameters"] },
  { name: "responses of several media types: decodeByMediaType", from: ["decodeByMediaType"] },
];

export const params = { limit: 50, offset: 100, tags: ["daily", "sales & co"], dag_id_pattern: "etl_%" };
