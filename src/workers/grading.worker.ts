// All graders in both languages, for an answer in another language than its exercise's.
import "./grading.ts";
