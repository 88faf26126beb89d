import { testRecorded } from "../../support/recorded.mjs";

testRecorded();
