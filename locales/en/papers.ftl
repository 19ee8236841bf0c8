# A unit's document on paper, sent to the standing office
button-paper-claim = Sent on paper
button-paper-received = On paper: { $occasion }
paper-ask-claim = <b>{ $occasion } · { $unit }</b>
    Type the number and day of the document that was sent, for example: 45/BC-UBND, { $day }. The standing office will say whether it arrived.
paper-ask-received = <b>{ $occasion } · { $unit }</b>
    Type the number and day of the document that arrived, for example: 45/BC-UBND, { $day }.
paper-ask-day = On which day was document { $number } signed? For example: { $day }.
paper-ask-number = Noted: { $day }. What is the document's number? For example: 45/BC-UBND. If it bears another day, give number and day.
paper-which = Which report is the paper that was sent?
paper-no-number = The number is not clear. For example: 45/BC-UBND, { $day }.
paper-day-outside = { $day } does not fit this reporting period.
paper-unread = Your last message was not understood; the document below has not been sent. To change it, enter number and date.
paper-changed = Changed: { $old } → { $other }.
paper-day-as-arrival = { $day } is taken as the day of arrival. To change the day of signing, type the number and that day.
paper-check = Please check:
button-paper-keep-claim = Send
button-paper-keep-received = Received today
button-paper-keep-on = Received on { $day }
button-paper-keep-earlier = Received on another day

# One document
paper-cited = { $number }, { $day }
paper-head = <b>{ $occasion }</b>
    { $unit }
paper-line = Document { $cited }
paper-claimed = Sent on paper, says the unit at { $at } ({ $name }). Waiting for the standing office.
paper-confirmed = <b>Received by the standing office</b>{ $arrived ->
    [none] {""}
   *[other] {" "}on { $arrived }
  }, as it said at { $at } ({ $name }).
paper-refused = <b>Not received by the standing office</b>, as it said at { $at } ({ $name }).
paper-withdrawn = What was said of this document has been withdrawn.
paper-somebody = staff
paper-kept-claim = Recorded. The bot sends no reminders of this deadline while it waits for the answer, until the deadline is over; if the paper is not confirmed by then, it reminds again.
paper-kept-received = { $told ->
    [none] Recorded. The unit has nobody on the bot who could be told.
   *[some] Recorded, and the unit is told.
  }
paper-known = This document was recorded before.
paper-settled-before = Someone has dealt with this document already.
button-paper-correct = Correct number or day
button-paper-again = Say it again
button-paper-withdraw = Withdraw
button-paper-see = Open
button-paper-copy-own = Send a copy
button-paper-copy-instead = Enter its copy for the unit
button-paper-figures = Enter its figures for the unit
paper-ask-figures = The figures of document { $cited }: type or paste them, a line for each duty; each line becomes a report, to be checked and sent one after the other. For example: Tuyên truyền 08 cuộc, 320 lượt người, nữ 210. Leave out what the unit has reported already.
paper-no-figures = No figure of this message could be read. Type them again, each with its name. For example: 08 cuộc, 320 lượt người, nữ 210.
paper-figures-result = Figures of document { $number } of { $day }.

# The standing office answers
button-paper-waiting = Documents to confirm ({ $count })
paper-waiting = <b>Documents on paper to confirm</b> ({ $count }). Choose a number to answer:
paper-waiting-line = { $number }. { $unit }: { $cited } · { $occasion }
paper-none-wait = No document is waiting.
button-paper-yes = Received today
button-paper-other-day = Received on another day
paper-ask-arrival = On which day did document { $cited } of { $unit } come to the standing office? For example: { $day }.
paper-arrival-alone = { $number ->
    [yes] This is the number of a document, not the day of its arrival. Type that day alone, for example: { $day }.
   *[no] The day of arrival is not clear. Type that day alone, for example: { $day }.
  }
paper-arrival-outside = It arrived between the day of its signing, { $signed }, and today; { $day } does not fit. Type the day of its arrival.
button-paper-no = Not received
button-paper-undo = Take the answer back
paper-undo-ask = Take the answer about this document back? It waits for confirmation again and the unit is told; then the office answers anew.
button-paper-undo-now = Take it back
button-paper-undo-keep = Keep the answer
paper-word-check = { $unit } is told that document { $cited } has not come, with these words. Please check before sending:
paper-ask-word = What should the unit be told? For example: the registry has not seen it, please send it again.
button-paper-no-word = Nothing more
paper-told-confirmed = The standing office has received document { $cited } of your unit ({ $occasion }){ $arrived ->
    [none] {""}
   *[other] {" "}on { $arrived }
  }.
paper-told-received = The standing office has recorded that it received document { $cited } of your unit ({ $occasion }){ $arrived ->
    [none] {""}
   *[other] {" "}on { $arrived }
  }.
paper-told-refused = <b>The standing office has not received</b> document { $cited } of your unit ({ $occasion }).
paper-told-how = Please look into it and send it again, or report through the bot: /submit
paper-told-reopened = The standing office is looking again for document { $cited } of your unit ({ $occasion }).

# The office is reminded to confirm
claims-list = <b>Documents on paper to confirm: { $count }</b>. Some were said to be sent two working days ago or earlier. { $late ->
    [none] What is not confirmed when the deadline is over counts as not sent.
    [one] The deadline is over for { $late } of them: until it is confirmed it counts as not sent.
   *[other] The deadline is over for { $late } of them: until they are confirmed they count as not sent.
  }
claims-line = • { $unit }: { $cited } · { $occasion }, said on { $day }
