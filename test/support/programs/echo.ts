/** Answers each question with itself and the process that answers; dies of "die", never answers "sleep", says five words before "words". */
process.on("message", (question: { readonly say: string }) => {
  if (question.say === "die") process.exit(3);
  if (question.say === "words") for (const word of [1, 2, 3, 4, 5]) process.send?.({ word });
  if (question.say !== "sleep") process.send?.({ said: question.say, by: process.pid });
});
process.on("disconnect", () => process.exit(0));
