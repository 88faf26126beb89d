export { needsTimeZone } from "./dates/needs-time-zone.js";
