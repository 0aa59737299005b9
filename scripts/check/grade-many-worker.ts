/** Grades answers in a thread of its own, one exercise at a time. */
import { parentPort } from "node:worker_threads";
import { type Asked, gradeAll } from "./grade-many.ts";

parentPort?.on("message", async (asked: Asked) => parentPort?.postMessage(await gradeAll(asked)));
