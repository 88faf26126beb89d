import { type Block, fence, type Inline } from "../../print/markdown/markdown.js";
import type { EmitterApi, EmitterInput, OutputFile } from "../emitter.js";
import { sourceLine } from "./pages/page.js";
import { installName } from "./pages/readme-page.js";

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
    imports: fence("ts", apis.map((api) => importLine(api, info.name)).join("\n")),
    sources: apis.map(({ model }) => sourceLine(model)),
  };
  return [{ path: "README.md", markdown: templates.markdown("package/models.md.hbs", view) }];
}

function importLine({ name, model }: EmitterApi, packageName: string): string {
  const [first] = model.types;
  const names = first === undefined ? "{}" : `{ ${first.name} }`;
  return `import type ${names} from ${JSON.stringify(name === undefined ? packageName : `${packageName}/${name}`)};`;
}
