# Sáp nhập đơn vị
merger-head = { $when ->
    [week] <b>Sắp sáp nhập đơn vị: từ ngày { $first }</b>
   *[day] <b>Sáp nhập đơn vị: đã có hiệu lực từ ngày { $first }</b>
  }
merger-pair = { $when ->
    [week] <b>{ $closed }</b> sẽ nhập vào <b>{ $heir }</b>.
   *[day] <b>{ $closed }</b> đã nhập vào <b>{ $heir }</b>.
  }
merger-kept = Các báo cáo hai đơn vị đã gửi được giữ nguyên, nhiệm vụ đã hoàn thành vẫn tính là hoàn thành.
merger-left = { $left ->
    [none] { $closed } không còn nợ nội dung nào.
   *[some] { $when ->
        [week] { $side ->
            [closed] Đơn vị còn nợ các nội dung sau; phần chưa xong đến hết ngày { $last } do { $heir } tiếp nhận:
           *[heir] { $closed } còn nợ các nội dung sau; phần chưa xong đến hết ngày { $last } do đơn vị tiếp nhận:
        }
       *[day] { $side ->
            [closed] { $heir } tiếp nhận các nội dung { $closed } còn nợ:
           *[heir] Đơn vị tiếp nhận các nội dung { $closed } còn nợ:
        }
    }
  }
merger-returned = • { $name }: bị trả lại, chờ sửa đến hết { $due }
merger-granted = (được gia hạn đến hết { $day })
merger-obstacle = • Vướng mắc số { $number } chưa được trả lời: { $text }
merger-more = … và { $count } nội dung khác.
merger-together = { $heir } lập chung một báo cáo, gồm cả phần của { $closed }: { $reports }.
merger-role = { $role ->
    [leader] Từ ngày { $first }, Anh/Chị xem được báo cáo của { $heir }; bot không gửi thông báo chậm báo cáo cho Anh/Chị nữa.
   *[focal] Từ ngày { $first }, Anh/Chị báo cáo cho { $heir } và tiếp tục được nhắc hạn. Nếu không còn phụ trách, đề nghị báo { $office } để thôi nhiệm vụ trên bot.
  }
merger-colleagues = Cán bộ đầu mối của { $closed } cùng báo cáo cho đơn vị từ ngày sáp nhập; danh sách: /donvi
merger-line = • { $closed } → { $heirs }: còn nợ { $duties } nhiệm vụ, { $reports } báo cáo định kỳ.
merger-counts = Số đơn vị phải báo cáo: { $before } → { $after }. Số nhiệm vụ phải báo cáo không giảm: phần đã báo cáo giữ nguyên, phần còn nợ do đơn vị tiếp nhận báo cáo.
merger-unmanned = <b>Chưa có cán bộ đầu mối:</b> { $units }.
merger-people = Cán bộ đầu mối của đơn vị sáp nhập báo cáo tiếp cho đơn vị tiếp nhận và được nhắc hạn; ai không còn phụ trách, mở đơn vị bên dưới để kết thúc nhiệm vụ.
merger-weekly = Từ ngày { $first }, { $pairs }: số đơn vị { $before } → { $after }. Phần đã hoàn thành giữ nguyên, phần còn nợ do đơn vị tiếp nhận báo cáo, nên số nhiệm vụ không giảm.
merger-weekly-pair = { $closed } nhập vào { $heir }
merger-weekly-many = { $count } đơn vị nhập vào đơn vị khác
