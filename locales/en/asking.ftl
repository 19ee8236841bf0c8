# Questions in words: the question as the bot understood it. $subject, $figure, $units … are HTML already
query-as = <i>Question:</i> { $question }
query-missing = units that have not sent { $subject }
query-sent = units that have sent { $subject }
query-sent-timely = units that sent { $subject } in time
query-late = units that sent { $subject } late or are overdue
query-unreported = duties that are due and <b>no unit has reported</b>
query-missing-duty = units that have not reported { $subject }
query-sent-duty = units that have reported { $subject }
query-silent = units without any report
query-total = total of <b>{ $figure }</b>
query-lacking = units without any <b>{ $figure }</b>
query-reaching = units { $is ->
    [any] with <b>{ $figure }</b>
    [none] without <b>{ $figure }</b>
   *[other] whose <b>{ $figure }</b> is
  }{ $is ->
    [any] {""}
    [none] {""}
    [over] { " " }over { $amount }
    [from] { " " }{ $amount } or more
    [under] { " " }under { $amount }
    [between] { " " }between { $amount } and { $top }
   *[upto] { " " }{ $amount } at most
  }
query-returned = reports that were <b>returned</b> and not corrected{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-waiting = reports that <b>wait to be accepted</b>{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-unmanned = units <b>without a focal point</b>
query-extended = units with <b>more time</b>{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-requested = units that <b>asked for more time</b> and wait for an answer{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-share = share of { $part } in <b>{ $figure }</b>
query-done = what was done
query-sent-within = units that sent a report
query-standing = how far the duties are
query-reports = number of <b>task reports</b> sent
query-obstacles = <b>obstacles</b> waiting for an answer
query-obstacles-raised = <b>obstacles</b> raised
query-deadline = until when to send { $subject }
query-nudge-duty = nudge the units that have not reported { $subject }
query-nudge-duties = nudge the units that have not reported duties that are due
query-nudge = nudge the units that have not sent { $subject }
query-current = the report that is due next
query-every-deadline = the periodic reports
query-in-month = in { $name }
query-of-occasion = period of { $name }
query-whole = from { $from } until now
query-until = as of the end of { $day }
query-by = by { $by ->
    [unit] unit
    [kind] kind of unit
    [area] area
   *[duty] duty
  }
query-least = the least first
query-top = the first { $count } { $count ->
    [one] unit
   *[other] units
  }
query-against-year = against the same days of { $year }
query-against-whole-year = against all of { $year }
query-against = against { $period }

# The answer
answer-none-of = No unit.
answer-units = <b>{ $ratio }</b> units
answer-unit-at = • { $unit } ({ $day })
answer-unit-late = • { $unit } ({ $day }, { $count } { $count ->
    [one] day
   *[other] days
  } late)
answer-unit-overdue = • { $unit } ({ $count } { $count ->
    [one] day
   *[other] days
  } overdue)
answer-unit-lapsed = • { $unit } ({ mark-lapsed })
answer-unit-handed = • { $unit } (put before its leader on { $day }{ $isLate ->
    [yes] , after the deadline
   *[no] {""}
  }, not agreed yet)
answer-one-sent = { $name }: sent on { $day }.
answer-one-late = { $name }: sent on { $day }, { $count } { $count ->
    [one] day
   *[other] days
  } late.
answer-one-missing = { $name }: not sent.
answer-one-open = { $name }: not sent, due by the end of { $day }.
answer-one-overdue = { $name }: not sent, { $count } { $count ->
    [one] day
   *[other] days
  } overdue.
answer-one-lapsed = { $name }: sent and returned, its correction overdue.
answer-one-handed = { $name }: put before its leader on { $day }{ $isLate ->
    [yes] , { $count } { $count ->
        [one] day
       *[other] days
    } after the deadline
   *[no] {""}
  }, not agreed yet; not sent.
answer-handed = Of these, waiting for the unit's leader: { $count } { $count ->
    [one] unit
   *[other] units
  }.
answer-not-due = Not due yet: { $count } { $count ->
    [one] unit
   *[other] units
  }.
answer-value = <b>{ $value }</b>
answer-no-value = <b>No figure yet.</b>
answer-no-sum = This figure cannot be added up across units:
answer-part = • { $label }: { $value }
answer-part-share = • { $label }: { $value } ({ $share }%)
answer-part-share-of = • { $label }: { $value } ({ $share }% of { $whole }, in { $count } { $count ->
    [one] report that splits
   *[other] reports that split
  } it)
answer-with = With what { $others } reported.
answer-basis = From { $count } { $count ->
    [one] report
   *[other] reports
  }.
answer-unsplit = { $count } { $count ->
    [one] report is
   *[other] reports are
  } not split in full ({ $list }).
answer-silent = { $count } { $count ->
    [one] report lacks
   *[other] reports lack
  } this figure.
answer-without = { $count } { $count ->
    [one] unit with this duty has
   *[other] units with this duty have
  } no such figure yet.
answer-spans = { $count } { $count ->
    [one] report tells of an activity that reaches into another period and is
   *[other] reports tell of activities that reach into another period and are
  } not counted.
answer-elsewhere = { $count } { $count ->
    [one] report tells of an event that is counted with its host's report
   *[other] reports tell of events that are counted with their hosts' reports
  }.
answer-hostless = Of these { $count } { $count ->
    [one] tells of an event of another host
   *[other] tell of events of other hosts
  }, counted here until the host reports.
answer-row = • { $name }: { $value }
answer-more-documents = and { $count } more { $count ->
    [one] document
   *[other] documents
  }
answer-documents = { $count } { $count ->
    [one] document
   *[other] documents
  }
answer-no-year = There are no figures of { $year } to compare with.
answer-year-not-apart = What is known of { $year } cannot be told apart by area or duty, so there is nothing to compare with. The whole can be compared.
answer-left = Not counted: { $count } { $count ->
    [one] report
   *[other] reports
  } of units that this plan has no more.
answer-difference =
    { $way ->
        [same] The same.
        [more] { $value } more{ $share ->
            [none] .
           *[other] { " " }({ $share }%).
        }
       *[less] { $value } less{ $share ->
            [none] .
           *[other] { " " }({ $share }%).
        }
    }
answer-asked-of-none = No unit is asked for this figure.
answer-nought = Reported, and nought ({ $count }):
answer-no = Reported, and the answer is no ({ $count }):
answer-not-reaching = The others ({ $count }):
answer-held = <b>{ $count }</b> { $count ->
    [one] report
   *[other] reports
  } of { $units } { $units ->
    [one] unit
   *[other] units
  }
answer-held-none-returned = No report was returned and is still to be corrected.
answer-held-none-waiting = No report waits to be accepted.
answer-held-more = and { $count } other { $count ->
    [one] report
   *[other] reports
  }
answer-held-line = • { $unit } · { $what } ({ $state ->
    [returned] to be sent again by the end of { $day }
    [lapsed] not sent again by the end of { $day }
    [withdrawn] withdrawn, waiting since { $day }
   *[waiting] waiting since { $day }
  })
answer-extended = <b>{ $units }</b> { $units ->
    [one] unit
   *[other] units
  } with { $of ->
    [granted] more time:
   *[requested] a request for more time that waits for an answer:
  }
answer-extended-none-granted = No more time was given.
answer-extended-none-requested = No request for more time waits for an answer.
answer-extended-line = • { $unit } · { $what }: { $of ->
    [granted] has time until the end of { $day }
   *[requested] asks for time until the end of { $day }
  }
answer-extended-more = and { $count } { $count ->
    [one] other
   *[other] others
  }
answer-extended-waiting = Requests that wait for an answer: { $count }.
answer-empty = No data, so nobody knows ({ $count }):
answer-of-past = <i>By the reports in force that were sent by the end of that day; withdrawn ones are not counted.</i>
answer-sensitive = This figure is not shown in a group.
answer-duties-done = Reported:
answer-duties-open = Not reported:
answer-duty = • { $duty }
answer-unreported = <b>{ $ratio }</b> duties that are due have been reported by no unit.
answer-part-not-due = not due yet
answer-more-lines = and { $count } more { $count ->
    [1] line
   *[other] lines
  }
answer-more-duties = and { $count } more { $count ->
    [one] duty
   *[other] duties
  }
answer-owed = Reports due and not sent:
answer-owed-things = Also owed:
answer-owed-none = No report that is due is missing.
answer-sums = Figures so far:
answer-done = <b>{ $count }</b> task { $count ->
    [one] report
   *[other] reports
  } of activities in this time:
answer-done-none = No report of an activity in this time yet.
answer-done-duty = • { $duty }: { $count } { $count ->
    [one] report
   *[other] reports
  }
answer-sums-within = Figures of this time:
answer-count = <b>{ $count }</b>
answer-deadline-done-by = { $name }: asked for by the end of { $day }.
answer-deadline-milestone = { $name }: asked for by the end of { $day }.
answer-gone = The plan has no such thing.
answer-nudge = { $count } { $count ->
    [one] unit has
   *[other] units have
  } not sent it. The button shows the reminder first; nothing has been sent.
answer-nudge-none = { $count } { $count ->
    [one] unit has
   *[other] units have
  } not reported. A reminder is written for one duty: choose it in /nudge. Nothing has been sent.

# What was not understood
ask-unread = Not understood: { $parts }.
ask-unread-answer = Understood: { $question }. See the answer without the other part, or ask again.
ask-crossed = Reports give { $parts } each on its own, not how many belong to both at once. The bot can answer each figure.
ask-unclear = The bot did not understand this question.
ask-others = You can ask about your own unit. The figures of other units are for the standing office.
button-ask-own = Ask about my unit
ask-read-elsewhere = <i>A service read this question. Please see whether the question below is what you meant.</i>
ask-which-unit = Which unit do you mean?
ask-moved = { $from } was merged; the answer is that of { $to }.
ask-time-future = { $day } has not come yet: there are no figures.
ask-time-outside = That time lies outside the plan (from { $from } to { $to }).
ask-time-year = Answers are given from the plan of { $plan }; this question cannot be answered for { $year }.
ask-time-unclear = The bot did not understand the time in the question.
ask-examples-office =
    Ask in Vietnamese, for example:
    • { $report ->
        [none] Đơn vị nào chưa báo cáo nhiệm vụ nào?
       *[other] Đơn vị nào chưa nộp { $report }?
    }
    • Quý này có bao nhiêu { $figure }?
    • Đơn vị nào có nhiều { $figure } nhất?
    • { $quarter ->
        [first] Tháng này có bao nhiêu { $figure }?
       *[later] Tổng số { $figure } quý này so với quý trước?
    }
    • Đơn vị nào chưa có { $act } nào?
    • Đơn vị nào có trên 5 { $act }?
    • Đến nay đơn vị nào chưa báo cáo gì?
    • Tình hình { $unit } thế nào?
ask-examples-unit =
    Ask about your unit in Vietnamese, for example:
    • Đơn vị tôi còn thiếu báo cáo gì?
    • Quý này đơn vị tôi có bao nhiêu { $figure }?
    • { $report ->
        [none] Đơn vị tôi còn nhiệm vụ nào chưa báo cáo?
       *[other] Hạn nộp { $report } là ngày nào?
    }
asked-still-open = <i>The bot still waits for an answer to what is open.</i>

button-ask-anyway = See what was understood
button-ask-each = Show each figure
button-ask-missing = Not sent
button-ask-sent = Sent
button-ask-other-side = The other units
button-ask-inbox = Reports to accept
button-ask-extensions = More time for units
button-ask-people = Units and focal points
button-ask-by-unit = By unit
button-ask-by-area = By area
button-ask-by-duty = By duty
button-ask-whole = Since the plan began
button-ask-all-units = All units
button-ask-behind = See reports ({ $count })
button-ask-back = ‹ Answer
button-ask-privately = See in private
button-ask-card = Open the unit's card
button-ask-list = List
button-ask-deadlines = Deadlines
button-ask-status = Status
button-ask-nudge = Prepare the reminder
button-ask-obstacles = See obstacles
behind-head = The reports behind the figure ({ $count }):
behind-gone = There are no reports any more.

# The answer as a workbook
button-ask-table = As a table
ask-table-ordered = The table is being made; the file comes to this chat.
ask-table-name = the table of the answer
ask-table-sheet = Table { $number }
ask-table-unit = Unit
ask-table-kind = Kind of unit
ask-table-part = Part
ask-table-state = State
ask-table-day = Sent on
ask-table-late = Days late
ask-table-note = Note
ask-table-expected = Due
ask-table-reported = Reported
ask-table-reports = Reports
ask-table-about = approximate
ask-table-sent = Sent
ask-table-sent-late = Sent late
ask-table-missing = Not sent
ask-table-missing-late = Not sent, overdue
ask-table-lapsed = Sent and returned, its correction overdue
ask-table-handed = Waiting for the unit's leader
ask-table-handed-late = Waiting for the unit's leader, put before them late
ask-table-nought = Reported, nought
ask-table-no = Reported, no
ask-table-empty = No data
