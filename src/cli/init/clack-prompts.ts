import { printable } from "../printable.js";
import { Cancelled, type Prompts } from "./choices.js";

/** Loads the library for prompts on a terminal. */
export async function clackPrompts(): Promise<Prompts> {
  const clack = await import("@clack/prompts");
  return {
    choose: async (message, options) => {
      const answer = await clack.select({ message, options: options.map((option) => ({ ...option, label: printable(option.label) })) });
      return typeof answer === "string" ? answer : cancel();
    },
    text: async (message, initial, problem) => {
      const validate = (value: string | undefined) => problem(value || initial);
      const answer = await clack.text({ message, placeholder: printable(initial), defaultValue: initial, validate });
      return typeof answer === "string" ? answer : cancel();
    },
    confirm: async (message) => {
      const answer = await clack.confirm({ message });
      return typeof answer === "boolean" ? answer : cancel();
    },
  };
}

/** Ctrl-C and Escape are answered with a symbol. */
function cancel(): never {
  throw new Cancelled();
}
