periodic-head = <b>Periodic reports · { $unit }</b>
    { $may ->
        [write] Choose a number to begin, go on with or see a report:
        [read] Choose a number to read what was sent:
       *[none] The unit has sent no periodic report yet.
    }
periodic-entry = <b>{ $number }. { $name }</b>: { $state }
periodic-nothing = The plan asks your unit for no periodic report.
periodic-not-owed = Your unit does not have to send this report. Type /submit to see which it has.
periodic-state = { $kind ->
    [on-time] sent on { $day }, in time
    [late] sent on { $day }, late
    [sent] sent on { $day }
    [on-time-paper] sent on { $day }, in time by the arrival of the paper
    [paper-on-time] the standing office has the document on paper, in time
    [paper-late] the standing office has the document on paper, late
    [lapsed] { mark-lapsed }
    [handed] waits for the unit's leader
    [draft] begun
    [overdue] not sent, overdue
   *[open] not sent
  }{ $note ->
    [handed] {" "}(a correction waits for the unit's leader)
    [returned] {" "}(returned, to be corrected)
    [nil] {" "}(nothing to report)
    [scan] {" "}(signed copy, no figures yet)
   *[none] {""}
  }
periodic-suggested = To be sent by the end of { $day } (a suggestion, not a deadline).
periodic-paper-claimed = Document { $paper }: the standing office has yet to confirm it.
periodic-paper-confirmed = Document { $paper }: received by the standing office{ $arrived ->
    [none] {""}
   *[other] {" "}on { $arrived }
  }.
periodic-paper-refused = Official document: the standing office has not received it.
periodic-paper-none = Official document: none yet.

# The items
periodic-title-known = Results of the period
periodic-title-figures = The unit's own figures
periodic-title-strengths = Strengths
periodic-title-weaknesses = Weaknesses
periodic-title-causes = Causes
periodic-title-directions = Directions and tasks
periodic-title-proposals = Proposals
periodic-title-document = Official document
periodic-title-files = Attached files
periodic-title-form = Form of the report
periodic-form = { $form ->
    [nil] nothing to report
    [scan] the signed copy in place of the parts
   *[parts] the parts in words
  }
periodic-title-spanning = Activities that go on into another period
periodic-title-reports = Task reports with a result
periodic-more-changes = … and { $count } more changed { $count ->
    [one] figure
   *[other] figures
  }.
periodic-no-document = none yet
periodic-nil = <b>Nothing to report</b> in this period.

# Results of the period
periodic-known = Period from { $from } to { $to }.
periodic-others = Together with the part of { $units }.
periodic-sums = Task reports with results: { $reports }{ $some ->
    [yes] , with nothing to report: { $nil }.
   *[no] .
  }
periodic-sums-none = There is no task report of this period yet.
periodic-pending = Reported as not done yet: { $count }.
periodic-left-outside = Not counted: { $count } { $count ->
    [one] report
   *[other] reports
  } whose activity lies outside this period: no. { $list }.
periodic-left-spans = Not counted: { $count } { $count ->
    [one] report
   *[other] reports
  } whose activity reaches into another period: no. { $list }.
periodic-joint-elsewhere = Not added up: { $count } { $count ->
    [one] report of an event held by another unit, which counts
   *[other] reports of events held by other units, which count
  } there: no. { $list }.
periodic-joint-hostless = Counted for the time being: { $count } { $count ->
    [one] report of an event held by another unit that has not reported it
   *[other] reports of events held by other units that have not reported them
  } yet: no. { $list }.
periodic-spanning = Activities that reach into another period (this one ends with { $to }):
periodic-spanning-report = • Report no. { $number } · { $title } (from { $from } to { $to })
periodic-more-reports = … and { $count } more { $count ->
    [one] report
   *[other] reports
  }.
periodic-ask-spanning = Are the figures of these activities to be counted in this period? To count a part of them, correct or split the task report first.
periodic-refused-spanning = An activity that reaches into another period was reported meanwhile. Please choose whether it counts in this one.
button-spanning-in = Count them in this period
button-spanning-out = Do not count them in this period
periodic-area = <b>{ $area }</b> (reports: { $count })
periodic-missing = (reports without it: { $count })
periodic-target = (target: { $wording }; { $state ->
    [met] met
   *[open] { $percent }% of it
  })
periodic-targets-untold = Targets without figures: { $list }
periodic-more-documents = and { $count } more
periodic-unreported = Duties without a report in this period ({ $count }):
periodic-obstacles = Difficulties raised in the period: { $count }.
periodic-evidence = Evidence with task reports: { $some ->
    [yes] files: { $files }, reports: { $reports }.
   *[no] none.
  }
periodic-ask-known = The figures come from your task reports and are not typed again. If something is missing or wrong, report or correct the duty first; if all is there, choose Continue to write the assessment.
button-periodic-task = Report on a missing duty

# Assessment
periodic-ask-strengths = What went well in this period:
periodic-ask-weaknesses = Weaknesses and limits in this period:
periodic-ask-causes = Causes of the weaknesses (from outside, from within):
periodic-ask-directions = Directions and tasks for { $kind ->
    [month] the next month:
    [quarter] the next quarter:
    [nine-months] the fourth quarter:
    [half-year] the second half of the year:
   *[year] the next year:
  }
periodic-ask-proposals = Proposals to higher levels and the standing office:
periodic-ask-length = { $from } to { $to } characters, in one message. No names or addresses of victims or children; nothing secret.
carried-former = { $occasion } said:
carried-obstacles = Obstacles of your unit that are not solved yet:
carried-duties = Duties that were reported and are not finished:
carried-duty = Go on with: { $duty }.
button-carried-former = Use the words of the last period
button-carried-obstacles = Put the obstacles in
button-carried-duties = Put the unfinished duties in

# Official document
periodic-ask-document = Has your unit's document been signed? Type its number and day, for example: 45/BC-UBND ngày { $day }.{ $skip ->
    [no] {""}
   *[yes] {" "}If there is none yet, you can add it later.
  }
periodic-ask-day = On which day was document <b>{ $number }</b> signed?
periodic-ask-files = Send the signed copy: a PDF file or photos ({ $types }; up to 20 MB each){ $skip ->
    [no] .
   *[yes] , or choose Skip.
  }
periodic-file = Attached file received ({ $ratio }).
button-periodic-read = Take the words from the file
periodic-read = Taken: { $list }. Please look at it before sending.
periodic-read-document = Number and day of the document: { $document }.
periodic-read-length = { $part }: { $length } { $length ->
    [one] character
   *[other] characters
  }, not used; please type a shorter version.
periodic-read-private = { $part }: not used.
periodic-read-nothing = No part of the report could be read from the file (it may be a scan). Type it, or hand in the signed copy.
periodic-read-kept = Left as typed before: { $list }.
periodic-refused-parts = This text has the parts: { $list }. Divide it among the parts of the report? What was typed before stays.
button-as-parts = Divide it among the parts
button-as-one = All of it into this part
button-periodic-scan = Hand in the signed copy instead
button-periodic-typed = Type the parts
periodic-scan = The report is the signed copy sent with it; <b>no figures yet</b>.
periodic-scan-needs-file = The signed copy is missing. Send the document as pictures or a file, then choose Done.
button-periodic-no-document = No document yet

# Checking, sending
periodic-review-nil = Send “nothing to report” for this period?
periodic-early = Please note: the period lasts until { $to }, which is { $count } { $count ->
    [one] day
   *[other] days
  } away.
button-periodic-full = See the whole text
periodic-receipt = { $revision ->
    [1] <b>{ $name }</b> was recorded at { $at }. Thank you.
   *[other] <b>{ $name }</b> was corrected at { $at } (revision { $revision }). The earlier version is kept for comparison.
  }
periodic-already = This report was recorded before; it is not sent twice.
periodic-on-time = This report counts as on time (deadline: end of { $day }).
periodic-late = The report came after the deadline (end of { $day }; days late: { $count }) and is recorded as late.
periodic-received = This report has no binding deadline.
periodic-owed = Your unit still has to send:
periodic-all-sent = Your unit has sent all its periodic reports.
button-periodic-see = See the report
button-periodic-list = Periodic reports
periodic-kept = Kept as a draft. You or a colleague of your unit can go on at any time: type /submit.
periodic-gone = This report was sent or discarded. Type /submit to see your unit's periodic reports.

# What was not taken, and why
periodic-refused-document = There is no number of a document in this. Please type it as on the document, for example: 45/BC-UBND ngày { $day }; or choose the button above.
periodic-refused-in-future = { $day } is still to come. Please type the day of signing again.
periodic-refused-outside-period = { $day } is before the period began. Please type the day of signing again.
periodic-refused-not-nil = Your unit has task reports with results in this period ({ $count }), so that “nothing to report” cannot be sent. If they are wrong, withdraw them first: /history.
periodic-refused-nil = This period needs a report; “nothing to report” cannot be sent.

# Reports sent
periodic-card = <b>{ $name }</b> · { $unit }
button-periodic-paper = Official document
periodic-withdraw-ask = Withdraw { $name }? It will not count any more; it can be restored. Type a reason, or choose:
periodic-withdraw-check = Withdraw { $name } for this reason?
periodic-withdrawn = Withdrawn. The report does not count any more but is kept for comparison; your unit has to send another. Type /submit to make it.
periodic-withdrawn-correction = The correction that waited for the leader was withdrawn with it.
periodic-withdrawn-already = This report was withdrawn before.
periodic-restored = Restored. The report counts as before.
periodic-not-restored = It cannot be restored: this report, or another one of the same period, counts.

# A periodic report that was sent, and task reports that say otherwise since
overtaken-note = { $name }, which was sent, does not agree with the task reports any more: one button brings it up to date, now or later.
overtaken-card = Figures that changed since this report was sent:
overtaken-list = Figures of the task reports have changed since; open the report to bring it up to date.
button-overtaken-update = Bring up to date
button-overtaken-of = Update { $name }
overtaken-mark = Figures of the task reports have changed since.
periodic-said-on-paper = This tells that the report which is open went out on paper; nothing has changed yet. If so, choose “Sent on paper”.
button-periodic-words = It is the answer to this question
