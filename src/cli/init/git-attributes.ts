/** Returns the text of .gitattributes with a line that marks a folder as generated. */
export function addGenerated(text: string, folder: string): string {
  const pattern = quote(`${folder}/**`);
  const isMarked = text.split(/\r?\n/).some((line) => line.startsWith(`${pattern} `) && line.includes("linguist-generated"));
  if (isMarked) return text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const separator = text === "" || text.endsWith("\n") ? "" : eol;
  return `${text}${separator}${pattern} linguist-generated${eol}`;
}

/** Git reads a pattern in quotes like a string of C. */
function quote(pattern: string): string {
  return /^["#!]|\s|\\/.test(pattern) ? JSON.stringify(pattern) : pattern;
}
