# Units that merge
merger-head = { $when ->
    [week] <b>Units to be merged: from { $first }</b>
   *[day] <b>Units merged: in effect from { $first }</b>
  }
merger-pair = { $when ->
    [week] <b>{ $closed }</b> will become part of <b>{ $heir }</b>.
   *[day] <b>{ $closed }</b> has become part of <b>{ $heir }</b>.
  }
merger-kept = What both units have reported stays as it is; what is completed stays completed.
merger-left = { $left ->
    [none] { $closed } owes nothing any more.
   *[some] { $when ->
        [week] { $side ->
            [closed] Your unit still owes the following; what is not done by the end of { $last } goes to { $heir }:
           *[heir] { $closed } still owes the following; what is not done by the end of { $last } goes to your unit:
        }
       *[day] { $side ->
            [closed] { $heir } takes over what { $closed } still owed:
           *[heir] Your unit takes over what { $closed } still owed:
        }
    }
  }
merger-returned = • { $name }: returned, to be corrected by the end of { $due }
merger-granted = (more time until the end of { $day })
merger-obstacle = • Obstacle { $number } without an answer: { $text }
merger-more = … and { $count } more.
merger-together = { $heir } sends one report for both, the part of { $closed } included: { $reports }.
merger-role = { $role ->
    [leader] From { $first } on you can read the reports of { $heir }; the bot will not tell you of late reports any more.
   *[focal] From { $first } on you report for { $heir } and are still reminded. If it is not your task any more, please tell { $office }, so that it ends.
  }
merger-colleagues = The focal points of { $closed } report for your unit, too, from that day on; the list: /units
merger-line = • { $closed } → { $heirs }: still owes { $duties } { $duties ->
    [one] duty
   *[other] duties
  }, { $reports } periodic { $reports ->
    [one] report
   *[other] reports
  }.
merger-counts = Units that report: { $before } → { $after }. No fewer duties are to be reported: what was reported stays, what is owed the successor reports.
merger-unmanned = <b>Without a focal point:</b> { $units }.
merger-people = The focal points of the closed units go on for the successor and are reminded; if it is not someone's task any more, open the unit below and release them.
merger-weekly = From { $first } on, { $pairs }: units { $before } → { $after }. What was completed stays, what is owed the successor reports, so there are no fewer duties.
merger-weekly-pair = { $closed } is part of { $heir }
merger-weekly-many = { $count } { $count ->
    [one] unit is part of another
   *[other] units are part of others
  }
