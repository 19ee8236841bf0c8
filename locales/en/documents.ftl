# A unit's document on paper, sent to the standing office
button-document-claim = Sent on paper
button-document-received = On paper: { $occasion }
document-not-yours = Only focal points of units and members of the standing office can use this.
document-ask-claim = <b>{ $occasion } · { $unit }</b>
    Type the number and day of the document that was sent, for example: 45/BC-UBND, 12/6/2024. The standing office will say whether it arrived.
document-ask-received = <b>{ $occasion } · { $unit }</b>
    Type the number and day of the document that arrived, for example: 45/BC-UBND, 12/6/2024.
document-ask-day = On which day was document { $number } signed? For example: 12/6/2024.
document-no-number = The number is not clear. For example: 45/BC-UBND, 12/6/2024.
document-day-outside = { $day } does not fit this reporting period.
typed-text-only = Only text can be taken here. Please type it.
typed-doubts = The text may contain personal data; if so, please type it again without this:
typed-doubts-kept = Please note: the text just stored may contain personal data:
typed-command = This command cannot be used here. To stop, type /cancel.
document-check = Please check:
document-check-how = To change it, type number and day again.
document-too-old = This message is too old to be recorded. Please start again.
document-left = Stopped. Nothing was recorded.
button-document-keep-claim = Send
button-document-keep-received = Record as received
button-document-leave = Stop

# One document
document-cited = { $number }, { $day }
document-head = <b>{ $occasion }</b>
    { $unit }
document-line = Document { $cited }
document-claimed = Sent on paper, says the unit at { $at } ({ $name }). Waiting for the standing office.
document-confirmed = <b>Received by the standing office</b>, as it said at { $at } ({ $name }).
document-refused = <b>Not received by the standing office</b>, as it said at { $at } ({ $name }).
document-withdrawn = What was said of this document has been withdrawn.
document-somebody = staff
document-kept-claim = Recorded. The bot sends no reminders of this deadline while it waits for the answer.
document-kept-received = Recorded, and the unit is told.
document-known = This document was recorded before.
document-settled-before = Someone has dealt with this document already.
button-document-correct = Correct number or day
button-document-again = Say it again
button-document-withdraw = Withdraw
button-document-see = Open

# The standing office answers
button-document-waiting = Documents to confirm ({ $count })
document-waiting = <b>Documents on paper to confirm</b> ({ $count }). Choose a number to answer:
document-waiting-line = { $number }. { $unit }: { $cited } · { $occasion }
document-none-wait = No document is waiting.
button-document-yes = Received
button-document-no = Not received
button-document-undo = Answer anew
document-ask-word = What should the unit be told? For example: the registry has not seen it, please send it again.
button-document-no-word = Nothing more
document-told-confirmed = The standing office has received document { $cited } of your unit ({ $occasion }).
document-told-received = The standing office has recorded that it received document { $cited } of your unit ({ $occasion }).
document-told-refused = <b>The standing office has not received</b> document { $cited } of your unit ({ $occasion }).
document-told-how = Please look into it and send it again, or report through the bot: /submit
document-told-reopened = The standing office is looking again for document { $cited } of your unit ({ $occasion }).
