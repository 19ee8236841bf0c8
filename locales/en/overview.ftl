# /overview: the page of the leader of the issuing authority and of the superior agency
overview-head = <b>The plan of { $year } on one page</b>
overview-deadlines = <b>Deadlines</b>
overview-deadline = • { $name }: sent by { $ratio } units{ $late ->
    [none] {""}
   *[other] , { $late } overdue
  }{ $closed ->
    [none] {""}
    [one] , closed, { $closed } unit has not sent it
   *[other] , closed, { $closed } units have not sent it
  }
overview-totals = <b>Results reported</b>
overview-totals-none = No figure has been reported yet.
overview-total = • { $label }: <b>{ $value }</b>{ $parts ->
    [none] {""}
   *[other] {" "}({ $parts })
  }
overview-part = { $label }: { $value }
overview-few = fewer than 5
overview-totals-more = … and { $count } other { $count ->
    [one] figure
   *[other] figures
  }.
overview-late = <b>Overdue units: { $name }</b> ({ $count })
overview-late-units = • { $mark }: { $names }
overview-late-none = No unit is overdue.
overview-late-closed = No unit is late with what is not closed. Closed: { $list }.
overview-closed-one = { $name }, { $count } { $count ->
    [one] unit has
   *[other] units have
  } not sent it
overview-handed = <b>Obstacles handed on</b> ({ $count })
overview-handed-one = <b>{ $number }</b> · { $unit } · handed on to { $to } on { $day }
overview-handed-none = No obstacle has been handed on.
overview-handed-more = … and { $count } more { $count ->
    [one] obstacle
   *[other] obstacles
  }.
