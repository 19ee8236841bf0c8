# What is owed, by name
matter-duties = duties that are due and not reported
matter-returned = returned reports that are not corrected
matter-paper = signed copy of { $deadline }

# Giving a reason
button-reason = Give a reason
reason-ask = <b>Reason: { $matter }</b> · { $unit }
    Write why it is not done yet ({ $from } to { $to } characters). The standing office can read it; your unit is reminded as before.
reason-before = The reason given before, which will be replaced:
reason-check = The reason as the standing office will read it. Please check it:
reason-receipt = The reason is noted. The standing office sees it in its list of who has not reported.
reason-planned-ask = By which day do you expect to be done? Choose or write another day; skip it if you do not know.
button-reason-no-day = Skip
reason-planned = Noted: expected to be done by { $day }.
reason-day-past = That day is over; please write another one.
button-reason-again = Change the reason
reason-line = {"   "}Reason ({ $by ->
    [none] {""}
   *[other] { $by },{" "}
  }{ $day }): { $text }{ $planned ->
    [none] {""}
   *[other] {" "}Expected by { $planned }.
  }
reason-mark = has given a reason
standing-reasons = <b>Why it is not done yet:</b>
