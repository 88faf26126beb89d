/** Wraps a paragraph or a list item at 100 columns. */
export function wrap(text) {
  const indent = text.startsWith("- ") ? "  " : "";
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line.trim() !== "" && line.length + 1 + word.length > 100) lines.push(indent + word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
