import { draft } from "../pages/reader.js";

/** A draft that ends its own process at a point, as `kill -9` would. */
const [root = "", file = "", point = ""] = process.argv.slice(2);
await draft({
  file,
  root,
  service: "kettles",
  atPoint: (at) => {
    if (at === point) process.kill(process.pid, "SIGKILL");
  },
});
