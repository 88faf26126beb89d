/** The texts of all templates, by path below `templates/`, such as `client/api.ts.hbs`. */
export type TemplateTexts = ReadonlyMap<string, string>;

/** Returns the text of a template. */
export function templateText(templates: TemplateTexts, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`Defect: the template ${path} has not been read.`);
  return text;
}
