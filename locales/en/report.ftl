# Days and times
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
day-full = { $weekday } { $day }
period-day = { $day }
period-span = { $from } to { $to }
time-of-day = { $hour }:{ $minute }
instant = { $hour }:{ $minute } on { $day }

# The items of a report
title-duty = Duty
title-status = Status
title-reason = Why it is not done yet
title-planned = Planned for
title-period = Date
title-month = Counts for month
title-figures = Figures
title-result = Result
title-evidence = Evidence
title-obstacle = Obstacle
title-joint = Other duties and units
title-also = Also serves
title-partners = Together with
title-host = Held by
joint-self = the reporting unit
joint-asked = (not answered yet)
joint-confirmed = (confirmed)
joint-refused = (denied)
card-counted-elsewhere = Held together with { $unit }: its figures count with report no. { $number }.
card-hostless = { $unit } has not reported this event yet; until then its figures count with this report.
card-host-refused = { $unit } says that it did not hold this event; its figures count with this report.
status-completed = Completed
status-ongoing = Ongoing
status-pending = Not done yet
status-nil = Nothing to report
status-not-due = Not due yet
status-not-due-month = Not due yet ({ $month })
status-none = Not reported
files = { $count ->
    [0] none
    [1] 1 file
   *[other] { $count } files
  }
none = none
planned-unknown = not known yet
pending-why = {"   "}Reason: { $reason }. Planned: { $planned }.
figures-unknown = No figure for: { $list }
figure-derived = (calculated)
card-head = <b>Report no. { $number }</b> · { $unit }
card-sent = { $revision ->
    [1] Sent at { $at } by { $author }.
   *[other] Revision { $revision }, sent at { $at } by { $author }.
  }
card-deleted-author = a focal point (data deleted)
card-withdrawn = <b>Withdrawn.</b> Reason: { $reason }
card-withdrawn-plain = <b>Withdrawn.</b>
card-month = <b>Counts for { $month }</b>
card-no-month = Does not count for { $month }
not-said = not said
figures-unsaid = Not said: { $list }
note-changed = <b>Corrected:</b>
note-taken = Noted from your message:
note-added = Added to the result: “{ $text }”
note-own = Kept as a report of its own: “{ $text }”. It opens once this report is sent.
note-kept = What was entered before stays; what you just sent says otherwise: { $list }. To correct it, type it again at the review.

# Asking step by step
step-head = <b>Step { $step }/{ $steps } · { $title }</b>
step-review = <b>Please check before you send</b>
step-review-short = <b>The bot reads this as the following report.</b> Please check and send; to correct, type what is right{ $example ->
    [none] {""}
   *[other] {" "}(for example: { $example })
  }; to add pictures, send them.
step-correct = <b>Correction: please check before you send</b>
correct-changes = <b>What changes against the report as sent:</b>
correct-nothing = Nothing differs from the report as sent; it stays as it is, and was not sent again.
review-meanwhile = <b>Not sent yet.</b> While you were writing, your unit sent another report about this. Please look again.
review-meanwhile-own = <b>Not sent yet.</b> While you were writing, this report was changed. Please look again.
button-send-again = Send again, unchanged
correct-unchanged = Nothing changes yet against the report as sent.
step-now = Now: { $value }
ask-duty = Choose the number of the duty to report on:
ask-duty-guess = Which duty is this report about? The likely ones come first.
ask-duty-near = Which duty is this report about? It may be one of these:
button-other-duty = Another duty
duty-cooperates = has a part; led by: { $leads }
duty-roles = Led by: { $leads }. With: { $others }.
duty-line = { $number }. { $title } · <i>{ $state }</i>
duty-line-due = {" "}· due: { $wording }
duty-part = { $part ->
    [open] · taken over from { $units }: <i>not reported yet</i>
   *[done] · the part of { $units }: <i>reported</i>
  }
duty-returned = · report No. { $numbers } <b>{ $mark }</b>
duty-taken-over = <i>Includes what was taken over from { $units }.</i>
duty-reported = { $status } ({ $count ->
    [1] 1 report
   *[other] { $count } reports
  })
ask-status = <b>{ $duty }</b>
    How far is it?
ask-period = On which day did it take place? For example: { $day } or { $from }-{ $to }.
ask-period-issued = On which day was the document issued? For example: { $day }.
ask-month = Does this activity belong to { $month }?
ask-months = To which month does this activity belong?
month-yes = yes
month-no = no
ask-figures = Type one or several figures in one message, for example: { $example }
ask-document = Type number, symbol, day and subject of the document, for example: { $example }
ask-yes-no = Choose Yes or No.
ask-text = Type a few words ({ $from } to { $to } characters). No names or addresses of victims or children.
ask-figure = Asked now: <b>{ $label }</b>{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
  }
ask-figure-anew = Asked now: <b>{ $label }</b> of all { $whole }, with those just added. It says { $value }; if that is still right, choose Keep.
ask-figure-required = This one is required{ $kind ->
    [document] .
    [text] .
    [yes-no] .
    [ratio] ; if there is none, enter 0 of the whole, for example 0/12.
   *[count] ; enter 0 if there was none.
  } Without a figure the report can still be sent, and the standing office sees that it is missing.
ask-figures-rest = Then: { $list }
ask-doubt = Unusually high or low:
    { $figures }
    Is that correct? If not, type the figure again.
ask-reason = Why has the duty not been done yet? For example: no money has been set aside.
ask-planned = When is it planned for? For example: in October, the fourth quarter, before 20/11.
ask-result = Sum up the result (10 to 2,000 characters). No names or addresses of victims or children; nothing secret.
ask-result-long = Your message: { $length }/{ $to } characters, { $over } too many for a result. The bot keeps the message.
    Use the first { $kept } characters, up to “… { $end }”?
    The rest: “{ $rest }”
    Or type a summary.
ask-evidence = Send photos or files as evidence ({ $types }; up to 20 MB each), or choose Skip. General views, please: no recognisable faces of children or victims.
ask-more-evidence = <b>{ $count }</b> received. Send more (up to { $most } files), or choose Done.
ask-obstacle = Is there a difficulty or obstacle that the standing office should settle? If not, choose None.
ask-joint = Does this event serve other duties of your unit, did other units take part? Its figures count once.
ask-also = Choose the duties that this event serves as well, or type the number of a duty.
ask-partners = Choose the units that took part, or type a part of a unit's name, for example: tam gia.
ask-host = Choose the unit that held it, or type a part of its name. The figures count with the host's report.
review-claim = { $part ->
    [host] Report no. { $number } of { $unit } ({ $days }) says that your unit held an event of the same kind.
   *[other] Report no. { $number } of { $unit } ({ $days }) says that your unit took part in an event of the same kind.
  } Is it this one?
review-same = The same event as report no. { $number } of { $unit } ({ $days }); its figures count with its host{ $part ->
    [host] {" "}(your unit)
   *[other] {""}
  }.
button-claim-same = The same event
button-claim-apart = Another event
button-claim-not-same = Not the same as report no. { $number }
review-queue = Once this is sent, the next activity that was told follows ({ $count } left).
review-instead = <b>Entered for { $unit }</b>
review-unit = Report of { $unit }
review-doer = The words say that <b>{ $other }</b> did it, but this is a report of <b>{ $unit }</b>. Is it the right unit? If not, choose “Do not send”.
review-remarks = Please note: { $list }
review-conflict = These figures do not agree, so the report cannot be sent yet. Please enter them again.
review-same-day = The unit has <b>report no. { $number }</b> on the same duty and day. If it is the same activity, choose to correct that report; if this one is sent, the figures of both are added up.
review-within = Within these days the unit has <b>reports no. { $list }</b> on the same duty. If these figures hold what was reported there, it is counted twice: give only what was not reported yet.
button-correct-number = Correct report no. { $number }
review-outside = The day of the activity lies outside the period of this duty ({ $days }). If it belongs to another one, choose the duty again.
review-outside-occasions = The day lies in none of the times that the plan has reports of ({ $days }): its figures count in no report. If the day is wrong, please correct it.
review-outside-partly = Some days of the activity lie in none of the times that the plan has reports of ({ $days }): its figures count in no report. Please report only the days within; if a day is wrong, please correct it.
review-outside-month = The day of the activity lies outside { $month } ({ $days }): its figures are not counted in the report of the month. If the day is a slip, correct it; if it is another activity, choose the duty again.
review-nil = Send “nothing to report” for this duty?
review-after-completed = Report No. { $number } says that this duty is completed, and it still counts as completed. Send “{ $status }” all the same? If the earlier report is wrong, choose Correct.

# Buttons
button-back = ‹ Back
button-keep = Keep ›
button-skip = Skip
button-none = None
button-planned-unknown = Not known yet
button-done = Done
button-clear-evidence = Remove the files sent
button-today = Today
button-yesterday = Yesterday
button-unknown-one = No figure for this
button-no-document = No document yet
button-unknown-all = No figures for the rest
button-figures-right = Correct
button-figures-again = Type again
button-harmless = Not personal data, keep it
button-quotes = The plan's own words
button-titles = Titles only
button-previous = ‹ Previous
button-next = Next ›
button-send = Send the report
button-later = Keep as draft
button-discard = Do not send
button-drop = Discard
button-edit = Edit: { $title }
button-undo = As it was before
button-full = Show all of it
button-joint-also = Other duties of the unit
button-joint-partners = Units that took part
button-joint-host = Another unit held it
button-joint-self = We held it ourselves
button-joint-all = All units
button-cut = Take the first { $kept } { $kept ->
    [one] character
   *[other] characters
  }
button-as-result = It is the result
button-as-obstacle = It is an obstacle
button-add-result = Add to the result
button-beside = Report what is not used
button-as-own = A report of its own
button-as-this-correct = Correct this report
button-as-this-note = Make it the note
button-join-result = Join with the result before
button-replace-result = Replace the result
button-add-obstacle = Add to the obstacle
button-span-month = This month (from { $from })
button-span-quarter = This quarter (from { $from })
button-span-year = Since the year began
button-month-yes = Yes
button-month-no = No
button-months-all = All
button-months-none = None
button-continue = Continue
button-take-over = Take it back and continue
button-continue-draft = Continue: { $duty }
button-new-report = New report
button-report-more = Report on another duty
button-add-photo = Add a photo
button-see = See

# What was not taken, and why
refused-not-understood = This date was not understood. For example: { $day }, hôm qua, { $from }-{ $to }.
refused-impossible-day = There is no { $read } in the calendar. Please type it again.
refused-in-future = { $day } is still to come; only what has begun can be reported. Please type it again.
refused-lunar = { $read } of the lunar calendar is { $day } of the solar one. Please type the solar day.
refused-outside-period = { $day } lies outside the plan ({ $from } to { $to }). Please type it again.
refused-after-period = { $day } lies outside the plan ({ $from } to { $to }): this activity is reported under the next plan, once the standing office has put it on the bot. If the day is a slip, please type it again.
refused-other-year = If { $day } is meant, please type the year as well.
refused-reversed = It begins ({ $from }) after it ends ({ $to }). Please type it again.
refused-wrong-weekday = { $day } is no { $weekday }. Please type it again.
refused-below-minimum = { $label }: { $value } is less than the minimum of { $limit }. Please type it again.
refused-above-limit = { $label }: { $value } is more than the maximum of { $limit }. Please type it again.
refused-not-whole = { $label }: { $value } is no whole number. Please type it again.
refused-stays = What was noted before stays as it is. To correct it, type the total and its parts in one message.
refused-again = Please enter these again.
refused-part-exceeds-whole = { $part-label } ({ $part }) is more than { $whole-label } ({ $whole })
refused-ratio-reversed = { $label }: in { $part }/{ $whole } the part is more than the whole. Please type it again, for example 12/40.
refused-split-differs = { $parts } add up to { $sum }, which does not agree with { $whole-label } ({ $whole })
refused-parts-differ = { $label }: the total and its parts do not agree ({ $text }). Please type the total and the parts again.
refused-said-twice = { $label } has several numbers ({ $text }). Please type one, or take the sum if the bot offers it.
refused-ambiguous-money = “{ $text }” can be read in two ways. Please write 1,25 triệu or 1.250.000 đồng, for example.
refused-percent = { $label }: a number is needed, not a percentage ({ $text }).
refused-no-words = This one is answered in words. If there is nothing, type “none” or choose below.
refused-no-whole = { $label }: both the number and the whole are needed, for example { $part }/12 (you typed “{ $text }”).
refused-range = “{ $text }” is a range. Please type one number.
refused-money-source = Which source is “{ $text }” from ({ $list })? Choose it or name it, for example: { $example }.
refused-not-asked = This duty does not ask for { $label } (“{ $text }”).
figure-money = money
unread-more = and { $count } more
refused-document-day = Document { $number } was taken, but its date is not clear (“{ $text }”). To give it, choose Back and type all of it, for example 15/KH-UBND ngày 20/02/2024.
refused-unread = Not understood: { $list }. Please type each number with its name, for example: { $example }
refused-empty = This is empty. { $from } to { $to } characters are needed.
refused-length = This has { $length } { $length ->
    [one] character
   *[other] characters
  }; { $from } to { $to } are needed. Your message still stands above: you can copy and change it.
refused-no-reason = This does not say why. Write the reason, for example: “The number of women is missing.”
refused-too-long = This has { $length }/{ $to } characters and was not stored; your message still stands above.
    It may end after { $kept } characters: “… { $end }”
    The rest: “{ $rest }”
refused-which-text = { $where ->
    [evidence] Does this go on with the result? Choose below; if not, send a photo or file, or skip.
   *[other] Is this the result or an obstacle? Choose below, or type what is to be corrected{ $example ->
    [none] .
   *[other] , for example: { $example }.
  }
  }
refused-another-correct = This message tells of another activity{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }; nothing of the open report has changed. “A report of its own” keeps it and opens it after this report; if it is the activity that is being reported, choose “Correct this report”.
refused-another-unit = This message tells what { $names } did, which is not the unit of the open report; nothing of the open report has changed. “A report of its own” keeps it and opens it after this report; if it does belong to the open report, choose “Correct this report”.
refused-another-note = This message tells of an activity{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }; the note has not changed. “A report of its own” keeps it and opens it afterwards; if it is the note of this milestone, choose “Make it the note”.
refused-another-nothing = This message tells of an activity{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }, which is not what is asked; nothing has changed. “A report of its own” keeps it and opens it afterwards.
refused-told-already = This is in the report already; nothing has changed.
refused-private = This may contain personal data and was not stored:
    { $findings }
    Please write it again without.
refused-private-help = If somebody needs help now, please tell at once:
    { $hotlines }
finding-phone = phone number: { $text }
finding-id-number = identity number: { $text }
finding-named-victim = a person's name: { $text }
finding-described-victim = a person who can be recognised by age and place: { $text }
finding-address = address: { $text }
harmless-gone = The original message cannot be seen any more. Please send the text again.
refused-secret = Do not send secret documents through the bot. This was not stored; please write it again without anything secret.
refused-case = The bot takes no reports of violence or abuse; this was not stored. Please tell at once:
    { $hotlines }
refused-case-result = If this is the result of a duty, please write it again as sums only.
refused-needs-button = This was not understood. Please choose one of the buttons below.
refused-needs-duty = It is not clear which duty is meant. Please choose or type its number.
refused-needs-file = Please send a photo or file here, or choose a button below.
refused-needs-reason = This step asks for a reason or a planned time, not for the status. To change the status, choose Back.
refused-review = This was not understood. Please choose what to edit, or “{ $button }”.
refused-unknown-duty = This duty is not one of your unit's. Please choose again.
refused-own-unit = This is your own unit. Please choose another one.
refused-unknown-unit = No unit is called “{ $text }”. Please choose from the list or type it again.
refused-sticker = Stickers are not kept. Please answer in words or choose a button.
refused-voice = The bot cannot listen to voice messages; this one is not kept. Please answer in words or choose a button.
refused-video = Videos are not kept. Please send a photo or a file, or answer in words.
refused-location = Locations are not kept. Please answer in words or choose a button.
refused-contact = Phone numbers and contacts are not kept. Please answer in words or choose a button.
refused-poll = Polls are not kept. Please answer in words or choose a button.
refused-kind = Messages of this kind are not kept. Please answer in words or choose a button.
refused-command = This command does not work here. Your report is as it was; to stop, type /cancel.
refused-edited = Editing a message does not change the answer. To change it, choose Back, or edit it before you send.
caption-edited = The words below the file are changed.
caption-without-file = This file is not stored in the report, so editing the words below it has no effect. Please send the file again with the new words.
refused-file-nil = “Nothing to report” comes without files; this one was not stored. If there was an activity, choose Edit: Status and send the file again.
refused-file-type = The file “{ $name }” is of none of the types taken ({ $types }) and was not stored. Please convert it and send it again.
refused-file-words = { $pictures ->
    [album] What the file “{ $name }” says may not be stored; the other pictures and files sent with it were not stored either, please send them by themselves.
   *[file] What the file “{ $name }” says may not be stored.
}
refused-file-size = The file “{ $name }” is larger than 20 MB. Please send a smaller version.
refused-file-broken = The file “{ $name }” cannot be read. Please check it and send it again.
refused-file-secret = The file “{ $name }” looks like a secret document. Do not send secret documents through the bot; it was not stored.
refused-file-caption = { $pictures ->
    [album] None of the pictures and files sent with this caption was stored. Please send them again with another caption.
   *[file] The file that came with it was not stored either. Please send it again with another caption.
}
caption-command = A command below a picture or file does not run. To use it, send it as a message of its own.
file-neutral-name = evidence-{ $number }
file-renamed = The file's name may contain personal data and was not stored. The file was received under the name “{ $name }”.
refused-file-count = A report takes up to { $most } files. This one was not stored.
refused-file-download = The file “{ $name }” could not be fetched from Telegram. Please send it again.
file-place-remains = The iPhone picture “{ $name }” was stored as it is, with place and time in it. If you do not want that, drop it and send it again as a photo (not as a file).
refused-file-mismatch = The content of “{ $name }” is not what its name says; it was not stored. Please open it, save it as one of { $types }, and send it again.
refused-file-pixels = The picture “{ $name }” has too many pixels and was not kept. Send it again as a photo (not as a file): Telegram makes it smaller; or save it with less than 25 megapixels first.
refused-file-animated = The file “{ $name }” is an animation. Please send a still picture.
refused-file-macros = The file “{ $name }” has macros or programs in it, which the bot does not take. Please save it as .docx or .xlsx without macros, or as PDF, and send it again.
refused-file-scripts = The PDF “{ $name }” has scripts in it, which the bot does not take. Please print it to a new PDF and send that.
refused-file-locked = The file “{ $name }” is protected by a password. Please remove it and send the file again.
refused-file-heavy = The file “{ $name }” is too heavy to be checked. Please send a leaner version, or another PDF of it.
refused-file-day = You have sent today's { $files } { $files ->
    [one] file
   *[other] files
  } or { $megabytes } MB; “{ $name }” was not stored. Please go on tomorrow.
refused-file-space = The server has hardly any room left; “{ $name }” was not stored. Reports can still be made and sent. Please tell the office, and send the file later.
refused-file-away = The file “{ $name }” could not be stored: the store of evidence does not answer. Please send it again in a few minutes.
file-names-remain = The file “{ $name }” still names who made it, and the bot cannot remove that (it is signed, of an old kind, or packed). If that name should not be stored, take the file back and send one without personal information.
evidence-noted = Evidence received ({ $ratio }).
files-named = Files added to the correction of report no. { $number }; “Send the report” sends it.
files-named-kept = The report that you were entering is kept: /report goes on with it.
files-named-none = Your unit has no report no. { $number }, so the files are not in it.
files-named-withdrawn = Report no. { $number } is withdrawn, so the files are not in it.
files-named-nil = Report no. { $number } is “Nothing to report” and takes no files.
files-loose = <b>{ $count }</b> { $count ->
    [one] file received. Which duty is it evidence for? If it belongs
   *[other] files received. Which duty are they evidence for? If they belong
  } to another report, use the buttons below the list.
files-loose-occasion = <b>{ $count }</b> { $count ->
    [one] file received. Is it <b>{ $name }</b>? If it is
   *[other] files received. Are they <b>{ $name }</b>? If they are
  } evidence for a duty, choose its number.
files-gone = These files were used or dropped already.
button-files-sent = Add to report no. { $number }, sent just now
button-files-draft = Add to: { $duty }
button-files-occasion = With: { $name }
button-files-unit = Of { $unit }
button-files-only = Keep the files only
button-files-drop = { $count ->
    [one] Drop this file
   *[other] Drop all files
  }
files-dropped = { $count } { $count ->
    [one] file
   *[other] files
  } dropped. Nothing was sent.
file-nowhere = This picture or file is not kept: only the focal points of units send evidence.
correcting-ask = Is this to correct a report that was sent, or a new report?
correcting-withdraw = Choose the report to withdraw. If only figures are wrong, correct it: it keeps its number and day of sending.
correcting-none = The unit has no report no. { $number } to correct or withdraw. The latest reports:
correcting-line = • Report no. { $number }: { $duty } · { $days }
button-withdraw-number = Withdraw report no. { $number }
button-text-report = New report
text-maybe = Is this a report? Nothing has been recorded yet.
button-text-is = Yes, it is a report
text-unasked = The bot is not sure what this text reports. Use it as the result of a duty?
button-text-result = Use as the result
button-text-leave = Do not use
ahead-said = { $day } has not come yet, so it cannot be reported. If the day is a mistake, correct it; if the activity is still ahead, send this text again when it is done:
button-ahead-day = Correct the day
document-says = The file “{ $name }” says:
document-told = File “{ $name }” has words, but no day and no figure that the bot could read.
document-events = Tells of several activities; whether to join them is asked next:
document-offers = Numbers for you to confirm: { $list }.
document-ask = Use it as the result of the report? Otherwise it is evidence only.
document-taken = <b>Taken from the file:</b>
document-nothing = Nothing of a report could be taken from the file (it may be a scan). It stays as evidence.
document-long = Its words have { $length } { $length ->
    [one] character
   *[other] characters
  } and were not taken for the result; a summary can be typed.
document-private = Its words may contain personal data and were not taken for the result.
document-cut = The file was read up to about character { $count } only; please check the figures against the file.
button-document = Use the file as the result
statement-understood = Understood: <b>{ $status }</b>.
nothing-ask = Nothing to report: for a periodic report, or for a duty?
button-nothing-duty = For a duty
evidence-elsewhere = The file “{ $name }” is in report no. { $number } of your unit already. If sent by mistake, remove it at the evidence step.
evidence-again = { $count } of the files just sent { $count ->
    [one] is in this report already and was
   *[other] are in this report already and were
  } not stored again.

# Beginning, going on, ending
choose-unit = For which unit do you report?
drafts-open = Your unit has unfinished reports:
draft-line = • { $duty } · step { $step }/{ $steps } · { $holder }, { $at }
draft-without-duty = no duty chosen yet
draft-review = • { $duty } · ready to send · { $holder }, { $at }
draft-lost = The report that you began is still there: <b>{ $duty }</b>. Your last message was not recorded: choose Continue and send it again.
draft-elsewhere = { $holder } is going on with this report. Your message was not recorded.
draft-gone = This report was sent or discarded. Type /report for a new one, /history to see those sent.
draft-kept = Kept as a draft. You or a colleague of your unit can go on at any time: type /report.
draft-discarded = The report was discarded. Nothing was sent.
button-stale = This button belongs to an earlier step.
button-overtaken = The button you pressed belongs to an older card; nothing was entered. The latest card follows.
cancel-ask = Stop the report “{ $duty }”? Keep it as a draft to go on later; if you discard it, what you entered is deleted.
cancel-ask-files = Drop { $count } { $count ->
    [one] file? It is
   *[other] files? They are
  } in no report yet. Keep as a draft to use later; if discarded, they are deleted.
cancelled = Stopped. Nothing was sent.
cancel-nothing = There is nothing to stop.
receipt = <b>Report no. { $number }</b> was recorded at { $at }. Thank you.
receipt-corrected = <b>Report no. { $number }</b> was corrected at { $at }. The earlier version is kept for comparison.
receipt-already = Report no. { $number } was recorded before; it is not sent twice.
receipt-offers = Not counted in the figures: { $list }. To count it, choose “{ $button }”.
receipt-owed = Your unit has not yet reported on { $ratio } duties:
receipt-all-reported = Your unit has reported on { $all ->
    [one] its one duty
   *[other] all { $all } duties
  }.
receipt-more = … and { $count } more.

# The unit's duties
duties-head = <b>{ $unit }</b>
    { $ratio } duties reported{ $acts ->
        [yes] . Choose a number to report:
       *[no] .
    }

# Reports sent
history-head = <b>Reports sent by { $unit }</b> ({ $total })
history-of-unit = The reports of { $unit } stand on its card:
history-none = Your unit has sent no report yet.{ $acts ->
        [yes] { " " }Type /report to begin.
       *[no] { "" }
    }
history-line = { $index }. No. { $number }{ $unit ->
    [none] {""}
   *[other] {" "}· { $unit }
  } · { $duty } · { $status }, { $day }{ $stage ->
    [accepted] {" "}· <b>accepted</b>
    [returned] {" "}· <b>{ mark-returned }</b>
    [lapsed] {" "}· <b>{ mark-lapsed }</b>
   *[sent] {""}
  }
history-withdrawn = { $index }. No. { $number }{ $unit ->
    [none] {""}
   *[other] {" "}· { $unit }
  } · { $duty } · withdrawn
button-correct = Correct
button-withdraw = Withdraw
button-withdraw-now = Withdraw without a reason
button-restore = Restore
button-evidence = See the evidence ({ $count })
button-list = ‹ List
withdraw-ask = Withdraw report No. { $number }? It will not count any more; it can be restored. Type a reason, or choose:
withdraw-check = Withdraw report No. { $number } for this reason?
button-withdraw-for = Withdraw for this reason
withdraw-done = Report no. { $number } was withdrawn. It does not count any more but is kept for comparison.
withdraw-already = Report no. { $number } was withdrawn before.
restore-done = Report No. { $number } is restored and counts as before.
restore-already = Report No. { $number } counts; there is nothing to restore.
report-gone = This report was not found.
evidence-none = This report has no evidence.

# Quick report
figure-yes = Yes
figure-no = No
figure-units-yes = { $ratio } units
figure-about = about { $value }
card-unread = Not used: { $list }
review-beside = This duty does not ask for part of the figures above. If they belong to another duty, choose “{ $button }”: its report opens once this one is sent.
review-offers = Not counted yet: { $list }. Choose below what it is; sent as it is now, it is not counted.
button-offer = { $label }: { $value }
button-offer-all = All right: count { $count } { $count ->
    [one] figure
   *[other] figures
  }
ask-events = This message tells of several activities. Take them together as one report (figures added, from the first to the last day), one report for each, or only one of them?
button-events-all = Take them together
button-events-each = One report after the other
button-event = Only { $days }
quick-understood = The bot reads this as a report:


# The office enters in a unit's stead
button-instead = Enter a report for the unit
button-instead-task = Report on a duty
button-instead-more = Enter more for the unit
instead-ask = <b>For { $unit }</b>
    The report says that the standing office entered it; the unit's focal points are told and can correct it. Choose a report:
which-unit-ask = Which unit is this report of?
whose-ask = The words name <b>{ $unit }</b>. Is it entered for that unit, or is it the standing office's own report?
whose-ask-several = The words name <b>{ $names }</b>. For which unit is it entered, or is it the standing office's own report? Each unit gets a report of its own.
button-whose-instead = Enter for { $unit }
button-whose-own = Report of { $unit }
instead-told = The standing office ({ $name }) entered for { $unit }: { $what }. Please look at it and, if need be, correct it as your unit's own.
instead-unit-writes = The unit is writing this report itself ({ $holder }): { $name }. The standing office does not enter it.
draft-instead = For { $unit }:
card-entered = { $revision ->
    [1] Entered by the standing office at { $at } ({ $author }).
   *[other] Revision { $revision }, entered by the standing office at { $at } ({ $author }).
  }
history-instead = (entered by the standing office)
