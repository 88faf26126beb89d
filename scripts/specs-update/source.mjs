// Reads a document of Airflow from a file, a running server, or the wheel of a release.
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";

/** @typedef {"v1" | "v2"} Api */
/** @typedef {{ readonly kind: string, readonly text: string, readonly release: string | undefined }} Source */

/** The document's entry in a wheel and path on a server. Airflow 2 serves its document through Connexion, Airflow 3 through FastAPI. */
const places = {
  v1: {
    entry: "airflow/api_connexion/openapi/v1.yaml",
    wheel: "apache-airflow",
    document: "/api/v1/openapi.yaml",
    version: "/api/v1/version",
  },
  v2: {
    entry: "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml",
    wheel: "apache-airflow-core",
    document: "/openapi.json",
    version: "/api/v2/version",
  },
};

/**
 * Reads the published document.
 * @param {Api} api
 * @param {string} from a file, a wheel, or the URL of a server or of its document
 * @returns {Promise<Source>}
 */
export async function readSource(api, from) {
  if (/^https?:\/\//.test(from)) return readServer(api, from);
  const bytes = await readFile(from);
  if (from.endsWith(".whl")) return readWheel(api, bytes);
  return { kind: "file", text: bytes.toString("utf8"), release: undefined };
}

/** @param {Api} api @param {Uint8Array} bytes @returns {Source} */
function readWheel(api, bytes) {
  const { entry, wheel } = places[api];
  const entries = unzipSync(bytes, { filter: ({ name }) => name === entry || name.endsWith(".dist-info/METADATA") });
  const text = entries[entry];
  if (text === undefined) throw new Error(`The wheel holds no ${entry}. Give the wheel of ${wheel}.`);
  const metadata = Object.entries(entries).find(([name]) => name.endsWith(".dist-info/METADATA"))?.[1];
  const release = metadata && /^Version: (\S+)/m.exec(strFromU8(metadata))?.[1];
  return { kind: `wheel of ${wheel}`, text: strFromU8(text), release };
}

/** @param {Api} api @param {string} from @returns {Promise<Source>} */
async function readServer(api, from) {
  const { document, version } = places[api];
  const url = new URL(from);
  const root = url.href.replace(/\/(api\/v[12]\/)?openapi\.(json|ya?ml)$/, "").replace(/\/$/, "");
  const text = await fetchText(/\.(json|ya?ml)$/.test(url.pathname) ? url.href : root + document);
  const { version: release } = JSON.parse(await fetchText(root + version));
  return { kind: "server", text, release: String(release) };
}

/** @param {string} url */
async function fetchText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}. Is it an Airflow server of this version?`);
  return response.text();
}
