// Runs on every platform: no module but its own.

/** An Airflow 3 on SQLite refuses a backfill with 503 while its scheduler writes, and has made nothing: it is asked again. */
export const unlessLocked = (next) => async (request) => {
  for (let tries = 1; ; tries++) {
    const response = await next(request);
    if (response.status !== 503 || tries === 20 || !/Database is locked/.test(await response.clone().text())) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};
