import { ok } from "../check.mjs";

export const importErrors = {
  title: "import errors are exported",
  async run({ airflow }) {
    const { importErrors: errors, dagWarnings } = await airflow.importErrors.export();
    ok(
      errors.some(({ filename, stack_trace }) => /broken\.py$/.test(filename) && /broken on purpose/.test(stack_trace)),
      "broken.py",
    );
    ok(Array.isArray(dagWarnings), "warnings");
  },
};
