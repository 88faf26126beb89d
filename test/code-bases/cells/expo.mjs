import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * What the template blank-typescript of create-expo-app writes for SDK 58. The app keeps its module in a variable, so that `run.cjs` finds
 * it in the bundle.
 */
export const expo = {
  api: "./api",
  beside: true,
  files: {
    "package.json": { name: "app", version: "1.0.0", main: "index.ts", private: true },
    "app.json": { expo: { name: "app", slug: "app", version: "1.0.0", orientation: "portrait" } },
    "tsconfig.json": { extends: "expo/tsconfig.base", compilerOptions: { strict: true } },
    "index.ts": `import './src/expose';
import { registerRootComponent } from 'expo';

import App from './App';

// registerRootComponent calls AppRegistry.registerComponent('main', () => App);
// It also ensures that whether you load the app in Expo Go or in a native build,
// the environment is set up appropriately
registerRootComponent(App);
`,
    "src/expose.ts": `import { useRooms } from './use-rooms';

Object.assign(globalThis, { useRooms });
`,
    "App.tsx": `import { StatusBar } from 'expo-status-bar';
import { useEffect, useState } from 'react';
import { StyleSheet, Text, View } from 'react-native';
import { type Report, useRooms } from './src/use-rooms';

export default function App() {
  const [report, setReport] = useState<Report>();
  useEffect(() => {
    useRooms('http://localhost:8080').then(setReport);
  }, []);
  return (
    <View style={styles.container}>
      {report?.names.map((name) => <Text key={name}>{name}</Text>)}
      <StatusBar style="auto" />
    </View>
  );
}

const styles = StyleSheet.create({
  container: {
    flex: 1,
    backgroundColor: '#fff',
    alignItems: 'center',
    justifyContent: 'center',
  },
});
`,
    "run.cjs": `const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");

// The last lines start React Native, which needs a device, and then the app.
const bundle = readFileSync(process.argv[2], "utf8");
const start = bundle.search(/^__r\\(/m);
if (!bundle.slice(start).includes("__r(0);")) throw new Error(bundle.slice(-200));
runInThisContext(bundle.slice(0, start));

// The app's own module comes first. Ending there leaves Node its own fetch, instead of one that needs a device.
let useRooms;
Object.defineProperty(globalThis, "useRooms", {
  set(value) {
    useRooms = value;
    throw new Error("end of the own modules");
  },
});
try {
  __r(0);
} catch (error) {
  if (useRooms === undefined) throw error;
}
useRooms(process.env.ROOMS_URL).then((report) => console.log(JSON.stringify(report)));
`,
  },
  /** Metro compiles the project with React Native's preset of Babel. Node runs the modules of the bundle, without those of React Native. */
  async test({ folder, tool, report }) {
    await tool("typescript/bin/tsc", "--noEmit");
    await tool("expo/bin/cli", "export", "--platform", "android", "--no-bytecode", "--no-minify");
    const scripts = join(folder, "dist/_expo/static/js/android");
    return report("run.cjs", join(scripts, ...readdirSync(scripts).filter((file) => file.endsWith(".js"))));
  },
};
