// The styles simple, label and matrix, with and without explode (RFC 6570).
import { Client } from "../clients/path-styles/index.js";
import { equal, urlOf } from "../harness.js";

export async function check(): Promise<void> {
  const list = ["a", "b c"];
  const object = { k: "v", l: "w" };
  const client = (options: object) => new Client(options);
  const urls = {
    simple: await urlOf((options) => client(options).simple.get({ list, object })),
    simpleExplode: await urlOf((options) => client(options).simpleExplode.get({ list, object })),
    label: await urlOf((options) => client(options).label.get({ list, object })),
    labelExplode: await urlOf((options) => client(options).labelExplode.get({ list, object })),
    matrix: await urlOf((options) => client(options).matrix.get({ list, object })),
    matrixExplode: await urlOf((options) => client(options).matrixExplode.get({ list, object })),
  };
  equal(urls, {
    simple: "/simple/a,b%20c/k,v,l,w",
    simpleExplode: "/simple-explode/a,b%20c/k=v,l=w",
    label: "/label/.a,b%20c/.k,v,l,w",
    labelExplode: "/label-explode/.a.b%20c/.k=v.l=w",
    matrix: "/matrix/;list=a,b%20c/;object=k,v,l,w",
    matrixExplode: "/matrix-explode/;list=a;list=b%20c/;k=v;l=w",
  });
}
