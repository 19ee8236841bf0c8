# The page for a leader (PDF).

brief-kind = SUMMARY REPORT
brief-now = (As of { $at }, from { $count } task { $count ->
    [one] report
   *[other] reports
  })
brief-frozen = (Totals of freeze { $number }, { $frozen }, unchanged as of { $at }; from { $count } task { $count ->
    [one] report
   *[other] reports
  })
brief-changed = (As of { $at }, from { $count } task { $count ->
    [one] report
   *[other] reports
  }; changed since freeze { $number }, { $frozen })
brief-part-numbers = I. MAIN FIGURES
brief-part-sending = II. REPORTS SENT AND MISSING
brief-part-deciding = III. DIFFICULTIES TO BE DECIDED
brief-column-matter = Matter
brief-column-value = Result
brief-column-note = Note
brief-sent = Units that sent their report
brief-timely = Units that sent in time
brief-missing = { $missing } { $missing ->
    [one] unit
   *[other] units
  } not yet sent
brief-missing-open = { $missing } { $missing ->
    [one] unit
   *[other] units
  } not yet sent, still in time
brief-missing-overdue = { $missing } { $missing ->
    [one] unit
   *[other] units
  } not yet sent, { $overdue } overdue
brief-late = { $late } { $late ->
    [one] unit
   *[other] units
  } sent late
brief-duties = Duties completed of those due (whole plan)
brief-duties-note = { $reported } { $reported ->
    [one] duty
   *[other] duties
  } reported ({ $share })
brief-money-more = { $count } further { $count ->
    [one] sum
   *[other] sums
  } of money
brief-in-report = see the draft report
brief-all-sent = All units have sent their report.
brief-all-timely = All units have sent their report in time.
brief-sending-counts = Not sent: { $missing } { $missing ->
    [one] unit
   *[other] units
  }; sent late: { $late } { $late ->
    [one] unit
   *[other] units
  }.
brief-explained = Not sent, reason given ({ $count } { $count ->
    [one] unit
   *[other] units
  }):
brief-silent = Not sent, no reason given ({ $count } { $count ->
    [one] unit
   *[other] units
  }):
brief-sent-late = Sent late ({ $count } { $count ->
    [one] unit
   *[other] units
  }):
brief-reason = - { $unit }: { $reason }.
brief-reason-planned = - { $unit }: { $reason }; planned for { $day }.
brief-more-units = … and { $count } more { $count ->
    [one] unit
   *[other] units
  }.
brief-decide-none = No difficulty has been handed on.
brief-decide-count = Difficulties handed on and not answered: { $count }.
brief-decide-one = { $number }. { $text }{ $by }. Handed on to { $to } on { $day }.
brief-decide-more = { $count } more handed on and not answered.
brief-foot = Compiled by { $office }; details are in the draft report and its annexes.
brief-file = Summary { $name }
button-brief = Summary, 1 page (PDF)
button-brief-of = Summary: { $name }
brief-name = the summary of { $name }
