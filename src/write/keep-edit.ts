/** The first rule whose pattern matches the path decides. Paths have no `src/` at the start. */
const rules: readonly { readonly path: RegExp; readonly advice: string }[] = [
  { path: /^package\.json$/, advice: "add it to `packageJson` of the target in the configuration" },
  { path: /^LICENSE$/, advice: "put the text as package/LICENSE into the folder of `templates`" },
  { path: /^bundle\.mjs$/, advice: "put the file as package/bundle.mjs into the folder of `templates`" },
  {
    path: /^tsconfig\.json$/,
    advice: "write a file that extends it, such as tsconfig.build.json, and use that one by `packageJson.scripts.build` of the target",
  },
  { path: /(^|\/)openapi\.json$/, advice: "move it to an overlay, which changes the document" },
  {
    path: /^README\.md$/,
    advice: "write getting-started.md in the folder of `guides`, or replace package/README.md.hbs in that of `templates`",
  },
  { path: /^docs\/guides\//, advice: "change the file of this name in the folder of `guides`" },
  { path: /^docs\/modules\//, advice: "change the comments of the module in the folder of `modules`" },
  { path: /\.md$/, advice: "move texts to an overlay, which changes the document, or replace the template in the folder of `templates`" },
  { path: /^runtime\//, advice: "write a middleware or a helper instead, because every client has the same runtime" },
  { path: /(^|\/)helpers\//, advice: "change the file of this name in the folder of `helpers`" },
  {
    path: /(^|\/)(client|index)\.ts$/,
    advice: "move it to a helper named after the client class, or replace the template in the folder of `templates`",
  },
  {
    path: /(^|\/)resources\//,
    advice: "move it to a helper of the resource, to an overlay, or to a template in the folder of `templates`",
  },
  {
    path: /(^|\/)(api|codecs|models|webhooks)(\.ts$|\/)/,
    advice: "move it to an overlay, which changes the document, or replace the template in the folder of `templates`",
  },
  { path: /\.ts$/, advice: "change the file of this name in the folder of `modules`" },
];

/** States how the edit of a generated file survives the next run. */
export function howToKeep(path: string): string {
  const rule = rules.find((each) => each.path.test(path.replace(/^src\//, "")));
  return `To keep the edit, ${rule?.advice ?? "move the file to another folder"}. generate --force discards it.`;
}
