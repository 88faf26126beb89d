/** The day that all recent dates are shifted to. */
const fixedDay = "2026-01-15";
const dayMs = 86_400_000;
/** Dates at most this far from today are recent: a value in a state store expires after 30 days. Other dates of suites are fixed. */
const recentMs = 40 * dayMs;

const dateTime = /(\d{4}-\d\d-\d\d)(T|, ?| )(\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d| UTC)?/g;
const date = /\b\d{4}-\d\d-\d\d\b/g;
const compactDateTime = /\b(\d{4})(\d\d)(\d\d)T(\d{6})\b/g;

/**
 * Shifts every recent date of a body to a fixed day. Times get the distance of one second, in their order. Midnights stay midnights.
 */
export function normaliseDates(body, today) {
  const times = new Map(recentTimes(JSON.stringify(body), today).map((time, index) => [time, clockAt(index)]));
  const shift = (text) =>
    text
      .replace(dateTime, (whole, day, separator, clock, fraction, zone = "") => {
        const time = timeOf(day, clock, fraction);
        if (!isRecent(time, today)) return whole;
        const shown = isMidnight(clock) ? clock : times.get(time);
        const digits = fraction === undefined ? "" : `.${"0".repeat(fraction.length)}`;
        return `${shiftDay(day, today)}${separator}${shown}${digits}${zone}`;
      })
      .replace(compactDateTime, (whole, year, month, day) => {
        return isRecent(Date.parse(`${year}-${month}-${day}T00:00:00Z`), today) ? `${fixedDay.replaceAll("-", "")}T120000` : whole;
      })
      .replace(date, (day) => (isRecent(Date.parse(`${day}T00:00:00Z`), today) ? shiftDay(day, today) : day));
  return mapTexts(body, shift);
}

function recentTimes(text, today) {
  const all = [...text.matchAll(dateTime)].filter(([, , , clock]) => !isMidnight(clock));
  const times = new Set(all.map(([, day, , clock, fraction]) => timeOf(day, clock, fraction)));
  return [...times].filter((time) => isRecent(time, today)).sort((one, other) => one - other);
}

const isMidnight = (clock) => clock === "00:00:00";
const isRecent = (time, today) => Math.abs(time - today.getTime()) < recentMs;

/** In microseconds it would lose digits, so a fraction is added as such. */
const timeOf = (day, clock, fraction = "0") => Date.parse(`${day}T${clock}Z`) + Number(`0.${fraction}`) * 1000;

/** 12:00:00 for the first time, 12:00:01 for the second one. */
const clockAt = (index) => new Date(12 * 3_600_000 + index * 1000).toISOString().slice(11, 19);

/** A day that was shifted already stays, because it is not recent. */
function shiftDay(day, today) {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today.toISOString().slice(0, 10)}T00:00:00Z`)) / dayMs);
  return new Date(Date.parse(`${fixedDay}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function mapTexts(value, text) {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapTexts(item, text)]));
}
