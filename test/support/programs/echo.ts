/** Answers each question with itself and the process that answers; dies of "die", never answers "sleep". */
process.on("message", (question: { readonly say: string }) => {
  if (question.say === "die") process.exit(3);
  if (question.say !== "sleep") process.send?.({ said: question.say, by: process.pid });
});
process.on("disconnect", () => process.exit(0));
