import { type Block, fence, type Inline } from "../../print/markdown/markdown.js";
import { type Code, code, identifier } from "../../print/typescript/code.js";
import type { EmitterApi, EmitterInput, OutputFile } from "../emitter.js";
import { sourceLine } from "./pages/page.js";
import { installName } from "./pages/readme-page.js";
import { codeFence } from "./samples/sample.js";

/** The view of `templates/package/models.md.hbs`. */
export interface ModelsReadmeView {
  readonly title: string;
  readonly install: Block;
  /** How the types of each API are imported. */
  readonly imports: Block;
  readonly sources: readonly Inline[];
}

/** Returns README.md of a package with models alone. */
export function modelsReadme({ apis, package: info, templates }: EmitterInput): readonly OutputFile[] {
  if (info === undefined) return [];
  const view: ModelsReadmeView = {
    title: info.name,
    install: fence("sh", `npm install --save-dev ${installName(info.name)}`),
    imports: codeFence(apis.map((api) => importLine(api, info.name))),
    sources: apis.map(({ model }) => sourceLine(model)),
  };
  return [{ path: "README.md", markdown: templates.markdown("package/models.md.hbs", view) }];
}

function importLine({ name, model }: EmitterApi, packageName: string): Code {
  const [first] = model.types;
  const names = first === undefined ? code`{}` : code`{ ${identifier(first.name)} }`;
  return code`import type ${names} from ${name === undefined ? packageName : `${packageName}/${name}`};`;
}
