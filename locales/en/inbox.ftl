# Reports that wait for the standing office
inbox-head = <b>Reports to be accepted</b> ({ $count }){ $fresh ->
    [0] {""}
   *[other] {" "}· new since the last look: { $fresh }
  }
inbox-head-unit = { $count ->
    [0] <b>{ $unit }</b>: no report waits to be accepted.
   *[other] <b>{ $unit }: reports to be accepted</b> ({ $count })
  }
inbox-none = No report waits to be accepted.
inbox-line = { $number }. <b>{ $unit }</b> · { $what } · <i>{ $news }</i>
inbox-warnings = {"   "}Look at: { $list }
inbox-news = { $news ->
    [new] new
    [corrected] corrected
    [withdrawn] withdrawn
   *[told] answered or restored
  }{ $late ->
    [yes] , after the deadline
    [frozen] , after the totals were frozen
   *[no] {""}
  }
inbox-task = report No. { $number }, { $duty }
inbox-choose = Choose a number to look at it.
button-inbox-plain = Accept all with nothing to look at ({ $count })
button-inbox-extensions = Requests for more time ({ $count })
button-inbox-obstacles = Obstacles ({ $count })
button-inbox-all = ‹ All units
button-inbox-list = ‹ Reports to be accepted
button-inbox-accept = Accept
button-inbox-return = Return
button-inbox-ask = Ask the unit
button-inbox-note = Seen
button-inbox-open = Accept or return
button-inbox-back = ‹ Back
inbox-gone = This report is not there any more.
inbox-changes = What changed since the version before:
inbox-accepted = Accepted.
inbox-noted = Seen.
inbox-all-accepted = Accepted { $count } { $count ->
    [one] report
   *[other] reports
  }.
inbox-all-left = { $count } more without remarks: press the button below once more.
inbox-before = { $deed ->
    [accepted] { $name } accepted it at { $at }.
    [returned] { $name } returned it at { $at }.
    [withdrawn] The unit withdrew it at { $at }.
    [sent] The unit sent a new version at { $at }.
    [noted] { $name } has seen it at { $at }.
    [asked] { $name } asked the unit at { $at }.
    [answered] The unit answered at { $at }.
   *[restored] The unit restored it at { $at }.
  }

# Returning
return-ask = Return { $what } of { $unit }: choose or type why. To be sent again by the end of { $due }; until then the report counts.
return-day-early = It cannot be due before the unit's own deadline (end of { $last }).
return-ask-day = Until the end of which day may the unit send it again? For example: { $day }
button-return-day = Due { $day }
button-return-other-day = Another day
button-return-words = Another reason
return-ask-words = Type why it is returned. The unit will read it word for word.
return-check = You return { $what } of { $unit }, to be sent again by the end of { $due }, for this reason. Please check before sending:
return-done = Returned { $what } of { $unit }. To be sent again by the end of { $due }.
return-nobody = The unit has no focal point who gets messages; please tell them yourself.
return-reason-figures = The figures are wrong or incomplete.
return-reason-evidence = There is no evidence.
return-reason-result = The result is not clear.
return-reason-day = The time of the activity is not right.
return-reason-duty = It is about another duty.
return-reason-strengths = Results and strengths are missing.
return-reason-weaknesses = Weaknesses are missing.
return-reason-causes = The causes are missing.
return-reason-directions = What lies ahead is missing.
return-reason-document = The number, the day or the signed copy of the document is missing.
returned-letter = The standing office returns <b>{ $what }</b> of { $unit }:
returned-items = To be corrected: { $items }.
returned-due = To be sent again by the end of { $due }. Until then the report counts as sent.
returned-off = The standing office has accepted <b>{ $what }</b> of { $unit }; nothing is to be corrected any more.
button-returned-correct = Correct

# Asking and answering
inbox-ask-words = Type the question to { $unit }. The unit will read it word for word.
inbox-ask-check = Your question to { $unit } about { $what }. Please check before sending:
inbox-asked = The question was sent to { $unit }.
asked-letter = The standing office asks about <b>{ $what }</b> of { $unit }:
button-asked-answer = Answer
asked-answer = Type the answer to the standing office.
asked-answer-check = Your answer to the standing office about { $what } of { $unit }. Please check before sending:
asked-gone = This question has been answered.
asked-sent = The answer was sent to the standing office.
answered-letter = { $unit } answers about <b>{ $what }</b>:

# What is to be looked at in a report
warning-required = required figures missing: { $figures }
warning-missing = figures missing: { $figures }
warning-unsplit = { $figure }: not split ({ $part })
warning-disagree = { $figure }: the figure says { $value }, the words say { $text }
warning-outside = the activity lies outside the period of the duty ({ $days })
warning-outside-occasions = the day lies in none of the times that reports are of ({ $days }): counted in no report
warning-outside-partly = some days lie in none of the times that reports are of ({ $days }): counted in no report
warning-outside-month = the activity lies outside { $month } ({ $days }) and is not counted in the report of the month
warning-unlike = { $figure } { $value }: far from { $of ->
    [before] the version before
    [own] the unit's earlier reports
   *[peers] units of its kind
  } (usually about { $usual })
warning-other-unit = its words tell of the work of { $unit }
warning-same-day = the unit has report no. { $number } on the same duty and day; figures may be counted twice
warning-within = the unit has reports no. { $list } on the same duty within these days; figures may be counted twice
warning-unchanged = sent again after it was returned, with nothing changed
warning-no-figures = no figures at all
warning-scan = the signed document alone, without figures
warning-unconfirmed = no leader of the unit agreed to it
warning-no-words = no assessment in words

# How far a report is
life-accepted = <b>Accepted</b> at { $at } ({ $name }).
life-returned = <b>Returned</b> at { $at } ({ $name }):
life-returned-due = To be sent again by the end of { $due }; until then the report counts.
life-returned-stays = The version that was accepted before still counts.
life-lapsed = The time to send it again is over; the report does not count any more.
life-corrected = The correction waits to be accepted; the accepted version still counts.
life-agreed = { $word ->
    [unasked] The bot could reach no leader of the unit; { $name } sent it directly, without a leader's word.
    [direct] Put before the unit's leader at { $handed }; no leader could agree, { $name } sent it at { $at }.
   *[agreed] Put before the unit's leader at { $handed }; { $name } agreed at { $at }.
  }
life-waits = Waits for the standing office to accept it.
life-asked = The standing office asked at { $at }:
life-answered = The unit answered at { $at }:

# What happened to a report
button-life = History
life-head = <b>History</b> · { $what } · { $unit }
life-step = • { $at } · { $name } { $deed ->
    [first] sent it
    [sent] corrected it, version { $revision }
    [accepted] accepted it
    [returned] returned it
    [asked] asked
    [answered] answered
    [withdrawn] withdrew it
    [restored] restored it
   *[noted] has seen it
  }

# In the morning, when reports wait; a unit is reminded of a returned report
inbox-morning = <b>Waiting for the standing office:</b>
inbox-morning-reports = • Reports: { $count }{ $strange ->
    [0] {""}
    [one] , of which { $strange } is to be looked at
   *[other] , of which { $strange } are to be looked at
  }{ $late ->
    [0] {""}
   *[other] ; changed after the deadline: { $late }
  }
inbox-morning-frozen = • Changed after the totals were frozen: { $count }
inbox-morning-papers = • Papers to be confirmed: { $count }
inbox-morning-obstacles = • Obstacles without an answer: { $count }
inbox-morning-extensions = • Requests for more time: { $count }
button-inbox-show = Show
return-due-last = <b>{ $what }</b> of { $unit } was returned and is to be corrected. To be sent again by the end of { $due }.
return-due-over = <b>{ $what }</b> of { $unit } was returned, and the time to send it again is over (end of { $due }). It does not count until it is corrected.
inbox-old-obstacles = <b>Obstacles that have waited for more than 5 working days:</b>
inbox-old-line = • { $number }, { $unit } (raised { $day })
inbox-old-more = and { $count } more
button-inbox-old = Show the obstacles
