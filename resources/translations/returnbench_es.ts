<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ReturnBench</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Accept the proposal, or close when nothing is missing</source>
        <translation>Aceptar la propuesta, o cerrar cuando no falta nada</translation>
    </message>
    <message>
        <source>Answer the last question anew</source>
        <translation>Volver a responder la última pregunta</translation>
    </message>
    <message>
        <source>Take the photo now</source>
        <translation>Tomar la foto ahora</translation>
    </message>
    <message>
        <source>It is the same unit</source>
        <translation>Es la misma unidad</translation>
    </message>
    <message>
        <source>It is another unit</source>
        <translation>Es otra unidad</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>Grado A</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>Grado B</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>Grado C</translation>
    </message>
    <message>
        <source>Grade D</source>
        <translation>Grado D</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>¿Por qué este veredicto?</translation>
    </message>
    <message>
        <source>Go on with the newest open inspection</source>
        <translation>Seguir con la inspección abierta más reciente</translation>
    </message>
    <message>
        <source>The serial cannot be read: type it, or say so</source>
        <translation>La serie no se lee: escribirla, o decirlo</translation>
    </message>
    <message>
        <source>Look up any code</source>
        <translation>Buscar cualquier código</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>Qué se puede reclamar</translation>
    </message>
    <message>
        <source>Reports: what comes back, and why</source>
        <translation>Informes: qué vuelve y por qué</translation>
    </message>
    <message>
        <source>How many items were in the parcel</source>
        <translation>Cuántos artículos había en el paquete</translation>
    </message>
    <message>
        <source>Choose another disposition</source>
        <translation>Elegir otro destino</translation>
    </message>
    <message>
        <source>Pause: leave the inspection open</source>
        <translation>Pausa: dejar la inspección abierta</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>Trabaja aquí otra persona</translation>
    </message>
    <message>
        <source>Print the label of the last unit</source>
        <translation>Imprimir la etiqueta de la última unidad</translation>
    </message>
    <message>
        <source>Acknowledge a contradiction</source>
        <translation>Darse por enterado de una contradicción</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>Cerrar la inspección</translation>
    </message>
    <message>
        <source>Void the inspection</source>
        <translation>Anular la inspección</translation>
    </message>
    <message>
        <source>Enlarge the picture, or show it whole</source>
        <translation>Ampliar la imagen, o mostrarla entera</translation>
    </message>
    <message>
        <source>Freeze the picture, or go on live</source>
        <translation>Congelar la imagen, o seguir en vivo</translation>
    </message>
    <message>
        <source>Show the other camera large</source>
        <translation>Mostrar grande la otra cámara</translation>
    </message>
    <message>
        <source>Compare with pictures of the product</source>
        <translation>Comparar con imágenes del producto</translation>
    </message>
    <message>
        <source>Set up the cameras</source>
        <translation>Ajustar las cámaras</translation>
    </message>
    <message>
        <source>Who works here: roles, PINs, badges</source>
        <translation>Quién trabaja aquí: funciones, PIN, tarjetas</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Comprobar el lector</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation>Sonidos sí o no</translation>
    </message>
    <message>
        <source>Show keys and command codes</source>
        <translation>Mostrar teclas y códigos de mando</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3)</source>
        <translation>%1: %2 filas (%3)</translation>
    </message>
    <message>
        <source>, %1 rejected: see %2</source>
        <translation>, %1 rechazadas: ver %2</translation>
    </message>
    <message>
        <source>parcel %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>return %1</source>
        <translation>devolución %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grado %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>leído: %1</translation>
    </message>
    <message>
        <source>AWB %1</source>
        <translation>AWB %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>IMEI %1</source>
        <translation>IMEI %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>part inside %1</source>
        <translation>pieza interior %1</translation>
    </message>
    <message>
        <source>LPN %1</source>
        <translation>LPN %1</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>anulada: %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrada %1</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>A existencias</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Reacondicionar</translation>
    </message>
    <message>
        <source>Return to vendor</source>
        <translation>Devolver al proveedor</translation>
    </message>
    <message>
        <source>Liquidate</source>
        <translation>Liquidar</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Donar</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Reciclar</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Ship back</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>the return's request</source>
        <translation>la solicitud de la devolución</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>el reembolso</translation>
    </message>
    <message>
        <source>the delivery back</source>
        <translation>la entrega de vuelta</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>la inspección</translation>
    </message>
    <message>
        <source>the filing</source>
        <translation>la presentación</translation>
    </message>
    <message>
        <source>the rejection</source>
        <translation>el rechazo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>en borrador</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>presentada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>apelada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>Begin the claim</source>
        <translation>Empezar reclamación</translation>
    </message>
    <message>
        <source>Is filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Is acknowledged</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Is appealed</source>
        <translation>Apelada</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Drop the claim</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>Until %1 of the marketplace's time, counted from %2.</source>
        <translation>Hasta %1 en la hora del mercado, contado desde %2.</translation>
    </message>
    <message>
        <source>Over since %1 of the marketplace's time, counted from %2.</source>
        <translation>Vencido desde %1 en la hora del mercado, contado desde %2.</translation>
    </message>
    <message>
        <source>A window begins with %1, of which nothing is known yet.</source>
        <translation>Un plazo empieza con %1, de lo que aún no se sabe nada.</translation>
    </message>
    <message>
        <source>How long there is from %1 is unknown.</source>
        <translation>No se sabe cuánto tiempo hay desde %1.</translation>
    </message>
    <message>
        <source>When it was delivered is not known: this is the latest.</source>
        <translation>No se sabe cuándo se entregó: esto es lo más tarde.</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Dispatched again</source>
        <translation>Enviada de nuevo</translation>
    </message>
    <message>
        <source>Return announced</source>
        <translation>Devolución anunciada</translation>
    </message>
    <message>
        <source>Delivered back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Indemnizada</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>En inspección</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionada</translation>
    </message>
    <message>
        <source>Another unit came in its return</source>
        <translation>En su devolución vino otra unidad</translation>
    </message>
    <message>
        <source>Its return was inspected, without proof of the unit</source>
        <translation>Se inspeccionó su devolución, sin prueba de la unidad</translation>
    </message>
    <message>
        <source>Regraded</source>
        <translation>Grado cambiado</translation>
    </message>
    <message>
        <source>Inspection voided</source>
        <translation>Inspección anulada</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>one of the line's %1 units</source>
        <translation>una de las %1 unidades de la línea</translation>
    </message>
    <message>
        <source>Recalled: %1 (%2)</source>
        <translation>Retirada del mercado: %1 (%2)</translation>
    </message>
    <message>
        <source>On the blocklist: %1</source>
        <translation>En la lista de bloqueo: %1</translation>
    </message>
    <message>
        <source>The records contradict each other: %1</source>
        <translation>Los registros se contradicen: %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>En garantía hasta el %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Sin garantía desde el %1</translation>
    </message>
    <message>
        <source>Unit without a serial</source>
        <translation>Unidad sin número de serie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 piezas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>sin juzgar aún</translation>
    </message>
    <message>
        <source>Near: serial</source>
        <translation>Parecido: serie</translation>
    </message>
    <message>
        <source>Near: IMEI</source>
        <translation>Parecido: IMEI</translation>
    </message>
    <message>
        <source>Near: order</source>
        <translation>Parecido: pedido</translation>
    </message>
    <message>
        <source>Near: AWB</source>
        <translation>Parecido: AWB</translation>
    </message>
    <message>
        <source>Near: LPN</source>
        <translation>Parecido: LPN</translation>
    </message>
    <message>
        <source>Near: return</source>
        <translation>Parecido: devolución</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Waybill (AWB)</source>
        <translation>Guía aérea (AWB)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Serial that was sold</source>
        <translation>Serie vendida</translation>
    </message>
    <message>
        <source>Serial that came back</source>
        <translation>Serie devuelta</translation>
    </message>
    <message>
        <source>Return delivered</source>
        <translation>Devolución entregada</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation>Adjunto:</translation>
    </message>
    <message>
        <source>The unaltered originals and the signed record %1 can be sent on request.</source>
        <translation>Los originales sin alterar y el registro firmado %1 pueden enviarse a petición.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada en este periodo.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are printed; a workbook has them all.</source>
        <translation>Solo se imprimen las primeras %1 de %2 filas; un libro de cálculo las tiene todas.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>Solo %1: %2</translation>
    </message>
    <message>
        <source>no cases</source>
        <translation>sin casos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, truly %2</source>
        <translation>%1, en verdad %2</translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>nueve de diez en %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>mean of %1 returns</source>
        <translation>media de %1 devoluciones</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>Todos los grados</translation>
    </message>
    <message>
        <source>All dispositions</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>The unit that was sold</source>
        <translation>La unidad que se vendió</translation>
    </message>
    <message>
        <source>Probably the unit that was sold</source>
        <translation>Probablemente la unidad vendida</translation>
    </message>
    <message>
        <source>The product that was sold</source>
        <translation>El producto que se vendió</translation>
    </message>
    <message>
        <source>Another unit of this product</source>
        <translation>Otra unidad de este producto</translation>
    </message>
    <message>
        <source>A unit that we never had</source>
        <translation>Una unidad que nunca tuvimos</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>This unit came back before</source>
        <translation>Esta unidad ya volvió antes</translation>
    </message>
    <message>
        <source>We sent this unit by mistake</source>
        <translation>Enviamos esta unidad por error</translation>
    </message>
    <message>
        <source>A part inside was exchanged</source>
        <translation>Se cambió una pieza interior</translation>
    </message>
    <message>
        <source>Another lot than was sent</source>
        <translation>Otro lote que el enviado</translation>
    </message>
    <message>
        <source>Fewer items than declared</source>
        <translation>Menos artículos que los declarados</translation>
    </message>
    <message>
        <source>The parcel is empty</source>
        <translation>El paquete está vacío</translation>
    </message>
    <message>
        <source>Nothing on the item can be read</source>
        <translation>Nada del artículo se puede leer</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>retirado del mercado</translation>
    </message>
    <message>
        <source>on the blocklist</source>
        <translation>en la lista de bloqueo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>out of warranty</source>
        <translation>sin garantía</translation>
    </message>
    <message>
        <source>after the return window</source>
        <translation>fuera del plazo</translation>
    </message>
    <message>
        <source>serial tampered with</source>
        <translation>serie manipulada</translation>
    </message>
    <message>
        <source>buyer returns often</source>
        <translation>comprador devuelve mucho</translation>
    </message>
    <message>
        <source>unexpected item</source>
        <translation>artículo inesperado</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>dígito de control falso</translation>
    </message>
    <message>
        <source>blurred: hold it still, or move it away a little</source>
        <translation>borrosa: sujételo quieto, o aléjelo un poco</translation>
    </message>
    <message>
        <source>moved: hold it still</source>
        <translation>movida: sujételo quieto</translation>
    </message>
    <message>
        <source>nothing in view: put the item under the camera</source>
        <translation>nada a la vista: ponga el artículo bajo la cámara</translation>
    </message>
    <message>
        <source>glare on the label: tilt the item</source>
        <translation>reflejo en la etiqueta: incline el artículo</translation>
    </message>
    <message>
        <source>small in the picture: move it nearer</source>
        <translation>pequeño en la imagen: acérquelo</translation>
    </message>
    <message>
        <source>cut off: move it to the middle</source>
        <translation>cortado: llévelo al centro</translation>
    </message>
    <message>
        <source>too dark: more light</source>
        <translation>demasiado oscura: más luz</translation>
    </message>
    <message>
        <source>too bright: turn it out of the light</source>
        <translation>demasiado clara: apártelo de la luz</translation>
    </message>
    <message>
        <source>the label cannot be read on the photo: nearer, and straight</source>
        <translation>la etiqueta no se lee en la foto: más cerca y recto</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierta %1</translation>
    </message>
    <message>
        <source>last event %1 saved</source>
        <translation>último evento %1 guardado</translation>
    </message>
    <message>
        <source>Typing: %1  ·  Enter scans it, Esc forgets it</source>
        <translation>Escribiendo: %1  ·  Intro lo escanea, Esc lo olvida</translation>
    </message>
    <message numerus="yes">
        <source>journal: %Ln events</source>
        <translation>
            <numerusform>diario: %Ln evento</numerusform>
            <numerusform>diario: %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 ayuda</translation>
    </message>
    <message>
        <source>%1 last answer</source>
        <translation>%1 última respuesta</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 ilegible</translation>
    </message>
    <message>
        <source>%1 look up</source>
        <translation>%1 buscar</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 cantidad</translation>
    </message>
    <message>
        <source>%1 pause</source>
        <translation>%1 pausa</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 nota</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>%1 anular</translation>
    </message>
    <message>
        <source>%1 look up any code</source>
        <translation>%1 buscar cualquier código</translation>
    </message>
    <message>
        <source>%1 somebody else works here</source>
        <translation>%1 trabaja aquí otra persona</translation>
    </message>
    <message>
        <source>%1 label of the unit</source>
        <translation>%1 etiqueta de la unidad</translation>
    </message>
    <message>
        <source>This was asked just now: read it, then answer.</source>
        <translation>Esto se acaba de preguntar: léalo y responda.</translation>
    </message>
    <message>
        <source>How many items were in the parcel?</source>
        <translation>¿Cuántos artículos había en el paquete?</translation>
    </message>
    <message>
        <source>Announced: %1. Press 0 when the parcel is empty.</source>
        <translation>Anunciados: %1. Pulse 0 si el paquete está vacío.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Several units are in view: which one?</source>
        <translation>Hay varias unidades a la vista: ¿cuál?</translation>
    </message>
    <message>
        <source>Press the digit of the one that belongs to this parcel, and take the others away. The record says which labels were set aside.</source>
        <translation>Pulse la cifra de la que pertenece a este paquete, y retire las demás. El registro dice qué etiquetas se apartaron.</translation>
    </message>
    <message>
        <source>all were in the parcel</source>
        <translation>todas estaban en el paquete</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿A dónde va?</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2).</source>
        <translation>Propuesta: %1 (%2).</translation>
    </message>
    <message>
        <source>It stands in the record, with your name and the time, and in the evidence pack.</source>
        <translation>Queda en el registro, con su nombre y la hora, y en el paquete de pruebas.</translation>
    </message>
    <message>
        <source>The parcel came damaged</source>
        <translation>El paquete llegó dañado</translation>
    </message>
    <message>
        <source>The item was changed after the verdict</source>
        <translation>Cambiaron el artículo tras el veredicto</translation>
    </message>
    <message>
        <source>Something does not belong to the item</source>
        <translation>Algo no pertenece al artículo</translation>
    </message>
    <message>
        <source>The buyer enclosed a letter</source>
        <translation>El comprador incluyó una carta</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>con sus propias palabras</translation>
    </message>
    <message>
        <source>Who goes on with this inspection?</source>
        <translation>¿Quién sigue con esta inspección?</translation>
    </message>
    <message>
        <source>What was done until now stays under the name of who did it.</source>
        <translation>Lo hecho hasta ahora queda a nombre de quien lo hizo.</translation>
    </message>
    <message>
        <source>Nobody else is known in this workspace.</source>
        <translation>No se conoce a nadie más en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Lock the bench; the inspection stays open</source>
        <translation>Bloquear el puesto; la inspección sigue abierta</translation>
    </message>
    <message>
        <source>Close although something is missing?</source>
        <translation>¿Cerrar aunque falte algo?</translation>
    </message>
    <message>
        <source>Missing: %1. Why?</source>
        <translation>Falta: %1. ¿Por qué?</translation>
    </message>
    <message>
        <source>It is not in the parcel</source>
        <translation>No está en el paquete</translation>
    </message>
    <message>
        <source>It cannot be shown: damaged</source>
        <translation>No se puede mostrar: dañado</translation>
    </message>
    <message>
        <source>The camera does not take it</source>
        <translation>La cámara no lo toma</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>Void this inspection?</source>
        <translation>¿Anular esta inspección?</translation>
    </message>
    <message>
        <source>It stays in the journal, but counts for nothing. Why?</source>
        <translation>Queda en el diario, pero no cuenta. ¿Por qué?</translation>
    </message>
    <message>
        <source>The wrong parcel was scanned</source>
        <translation>Se escaneó el paquete equivocado</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Abierta por error</translation>
    </message>
    <message>
        <source>Only a trial</source>
        <translation>Solo una prueba</translation>
    </message>
    <message>
        <source>This is not for your role.</source>
        <translation>Esto no corresponde a su función.</translation>
    </message>
    <message>
        <source>Command codes do not act while a text is edited. Press Esc or scan RBBACK first.</source>
        <translation>Los códigos de mando no actúan mientras se edita un texto. Antes pulse Esc o escanee RBBACK.</translation>
    </message>
    <message>
        <source>Not at this step.</source>
        <translation>No en este paso.</translation>
    </message>
    <message>
        <source>%1 is no command code of this program.</source>
        <translation>%1 no es un código de mando de este programa.</translation>
    </message>
    <message>
        <source>This acts on the bench: press Esc to go back to it first.</source>
        <translation>Esto actúa en el puesto: antes vuelva a él con Esc.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero inicie sesión.</translation>
    </message>
    <message>
        <source>There is no picture of this product. Put one into the workspace's folder pictures/products, named after its SKU.</source>
        <translation>No hay imagen de este producto. Ponga una en la carpeta pictures/products del espacio de trabajo, con su SKU por nombre.</translation>
    </message>
    <message>
        <source>The sounds are off. %1 turns them on again.</source>
        <translation>Los sonidos están apagados. %1 los enciende de nuevo.</translation>
    </message>
    <message>
        <source>The sounds are on.</source>
        <translation>Los sonidos están encendidos.</translation>
    </message>
    <message>
        <source>The other camera</source>
        <translation>La otra cámara</translation>
    </message>
    <message>
        <source>Show this camera large (%1)</source>
        <translation>Mostrar grande esta cámara (%1)</translation>
    </message>
    <message>
        <source>Live picture: drag over the part to keep</source>
        <translation>Imagen en vivo: arrastre sobre la parte que se queda</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>0°</source>
        <translation>0°</translation>
    </message>
    <message>
        <source>90°</source>
        <translation>90°</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>270°</source>
        <translation>270°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>Fixed focus</source>
        <translation>Enfoque fijo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Fixed exposure</source>
        <translation>Exposición fija</translation>
    </message>
    <message>
        <source>Drag over the picture to keep only that part. Lock focus and exposure once a label on the bench is sharp and its white is not burnt out.</source>
        <translation>Arrastre sobre la imagen para quedarse solo con esa parte. Fije enfoque y exposición cuando una etiqueta en el puesto se vea nítida y su blanco no esté quemado.</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen entera</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back as it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Otra cámara</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Live picture of the bench</source>
        <translation>Imagen en vivo del puesto</translation>
    </message>
    <message>
        <source>Live picture of the label camera</source>
        <translation>Imagen en vivo de la cámara de etiquetas</translation>
    </message>
    <message>
        <source>frozen · %1 goes on</source>
        <translation>congelada · %1 continúa</translation>
    </message>
    <message>
        <source>%1 × · %2</source>
        <translation>%1 × · %2</translation>
    </message>
    <message>
        <source>sharp · steady</source>
        <translation>nítida · quieta</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>no nítida</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en movimiento</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara está arrancando</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>The camera waits</source>
        <translation>La cámara espera</translation>
    </message>
    <message>
        <source>The first picture is coming</source>
        <translation>Ya llega la primera imagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>0  %1</source>
        <translation>0  %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Filter of the claims</source>
        <translation>Filtro de las reclamaciones</translation>
    </message>
    <message>
        <source>Order, return, waybill, SKU, title, channel or reason; all that ever was, too</source>
        <translation>Pedido, devolución, guía, SKU, título, canal o motivo; también todo lo anterior</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Reglas …</translation>
    </message>
    <message>
        <source>Note that is kept with the next step</source>
        <translation>Nota que se guarda con el siguiente paso</translation>
    </message>
    <message>
        <source>The day of the payment, such as 2026-11-25</source>
        <translation>Día del pago, por ejemplo 2026-11-25</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>%1 to file, %2 within three days · %3 wait for the marketplace · %4 missed</source>
        <translation>%1 por presentar, %2 en tres días · %3 esperan al mercado · %4 vencidas</translation>
    </message>
    <message>
        <source>Nothing to claim</source>
        <translation>Nada que reclamar</translation>
    </message>
    <message>
        <source>What came back was what was sold, or its claims are done.</source>
        <translation>Lo que volvió era lo vendido, o sus reclamaciones están resueltas.</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>The marketplace calls it: %1</source>
        <translation>El mercado lo llama: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se espera: %1</translation>
    </message>
    <message>
        <source>Price: %1; what is paid of it is unknown</source>
        <translation>Precio: %1; no se sabe cuánto se paga</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>By the rules of %1 (%2, %3)</source>
        <translation>Según las reglas del %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Of this kind %1 were filed here: %2 won, %3 lost, %4 wait.</source>
        <translation>De este tipo se presentaron aquí %1: %2 ganadas, %3 perdidas, %4 en espera.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Recuperado: %1</translation>
    </message>
    <message>
        <source>What it is claimed for</source>
        <translation>Por qué se reclama</translation>
    </message>
    <message>
        <source>Files for the form, signed pack …</source>
        <translation>Archivos para el formulario, paquete firmado …</translation>
    </message>
    <message>
        <source>The marketplace's number of the claim, then Enter</source>
        <translation>Número de la reclamación en el mercado y Entrar</translation>
    </message>
    <message>
        <source>The marketplace's reason, then Enter</source>
        <translation>Motivo del mercado y Entrar</translation>
    </message>
    <message>
        <source>The amount that was paid, then Enter</source>
        <translation>Importe pagado y Entrar</translation>
    </message>
    <message>
        <source>%1 is no amount of this order's currency.</source>
        <translation>%1 no es un importe en la moneda de este pedido.</translation>
    </message>
    <message>
        <source>%1 is no day such as 2026-11-25.</source>
        <translation>%1 no es un día como 2026-11-25.</translation>
    </message>
    <message>
        <source>Sort by a column: click it, or Alt+1 to Alt+6; once more: the other way round; and again: the most urgent first</source>
        <translation>Ordenar por una columna: haga clic en ella o pulse Alt+1 a Alt+6; otra vez: al revés; y otra vez: lo más urgente primero</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Añadir un plazo</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Para presentar</translation>
    </message>
    <message>
        <source>To appeal</source>
        <translation>Para apelar</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>días naturales</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>the return was asked for</source>
        <translation>desde la solicitud de devolución</translation>
    </message>
    <message>
        <source>the delivery to us</source>
        <translation>desde la entrega a nosotros</translation>
    </message>
    <message>
        <source>the claim was filed</source>
        <translation>desde la presentación</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The last day counts to its end in the marketplace's time zone</source>
        <translation>El último día cuenta hasta su final en la zona horaria del mercado</translation>
    </message>
    <message>
        <source>whole last day</source>
        <translation>último día entero</translation>
    </message>
    <message>
        <source>Note on this window</source>
        <translation>Nota sobre este plazo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Mantener la respuesta</translation>
    </message>
    <message>
        <source>Accept and close</source>
        <translation>Aceptar y cerrar</translation>
    </message>
    <message>
        <source>Verdicts day by day</source>
        <translation>Veredictos día a día</translation>
    </message>
    <message>
        <source>Verdicts week by week</source>
        <translation>Veredictos semana a semana</translation>
    </message>
    <message>
        <source>Verdicts month by month</source>
        <translation>Veredictos mes a mes</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>contradict</source>
        <translation>contradicen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>Por qué volvió</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>No inspection was closed in this period: %1.
Choose a longer one, or lift a filter.</source>
        <translation>En este periodo no se cerró ninguna inspección: %1.
Elija uno más largo o quite un filtro.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>Se está creando la demo</translation>
    </message>
    <message>
        <source>voided %1: %2</source>
        <translation>anulada %1: %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>removed by the rule for clips</source>
        <translation>quitado por la regla de los clips</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>An earlier inspection</source>
        <translation>Una inspección anterior</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>RESPUESTAS</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>abierta %1 por %2</translation>
    </message>
    <message>
        <source>Never judged</source>
        <translation>Nunca juzgada</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>Closed with something missing: %1</source>
        <translation>Cerrada aunque faltaba algo: %1</translation>
    </message>
    <message>
        <source>The enlarged photo</source>
        <translation>La foto ampliada</translation>
    </message>
    <message>
        <source>Photo %1: enlarge</source>
        <translation>Foto %1: ampliar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>A note on this inspection</source>
        <translation>Una nota sobre esta inspección</translation>
    </message>
    <message>
        <source>Add a note: it stands in the record with your name</source>
        <translation>Añada una nota: queda en el registro con su nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>entregado %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>no serial on record</source>
        <translation>sin serie registrada</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ESPERADO</translation>
    </message>
    <message>
        <source>A product that the mirror does not know</source>
        <translation>Un producto que los registros no conocen</translation>
    </message>
    <message>
        <source>Nobody announced this parcel</source>
        <translation>Nadie anunció este paquete</translation>
    </message>
    <message>
        <source>Record what is in it; nothing can be compared.</source>
        <translation>Registre lo que contiene; no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>For the marketplace's form</source>
        <translation>Para el formulario del canal</translation>
    </message>
    <message>
        <source>Text for the form</source>
        <translation>Texto para el formulario</translation>
    </message>
    <message>
        <source>Cover an address on a photo …</source>
        <translation>Cubrir una dirección en una foto …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
    <message>
        <source>Save as folder</source>
        <translation>Como carpeta</translation>
    </message>
    <message>
        <source>As ZIP</source>
        <translation>Como ZIP</translation>
    </message>
    <message>
        <source>Report alone</source>
        <translation>Solo informe</translation>
    </message>
    <message>
        <source>Signed pack</source>
        <translation>Paquete firmado</translation>
    </message>
    <message>
        <source>Being prepared …</source>
        <translation>Se prepara …</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Se escribe …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>It fits what is known of the form.</source>
        <translation>Cabe, según lo que se sabe del formulario.</translation>
    </message>
    <message>
        <source>It does not fit yet:</source>
        <translation>Todavía no cabe:</translation>
    </message>
    <message>
        <source>ReturnBench cannot start</source>
        <translation>ReturnBench no puede arrancar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>With 95 % confidence the true share lies between %1 and %2 (Wilson's interval). A change is coloured when the intervals of both periods do not touch.</source>
        <translation>Con un 95 % de confianza, la proporción real está entre %1 y %2 (intervalo de Wilson). Un cambio lleva color cuando los intervalos de ambos periodos no se tocan.</translation>
    </message>
    <message>
        <source>Show the inspections</source>
        <translation>Mostrar las inspecciones</translation>
    </message>
    <message>
        <source>Welcome to ReturnBench</source>
        <translation>Bienvenido a ReturnBench</translation>
    </message>
    <message>
        <source>Set up this bench in a minute, or try it first with a demo that touches no real data.
The bench's data will lie in %1.</source>
        <translation>Prepare este puesto en un minuto, o pruébelo antes con una demostración que no toca datos reales.
Los datos del puesto estarán en %1.</translation>
    </message>
    <message>
        <source>The bench's name (it stands in every record)</source>
        <translation>Nombre del puesto (queda en cada registro)</translation>
    </message>
    <message>
        <source>Bench 1</source>
        <translation>Puesto 1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>A. Rao</source>
        <translation>A. Rao</translation>
    </message>
    <message>
        <source>A PIN for you, the administrator</source>
        <translation>Un PIN para usted, el administrador</translation>
    </message>
    <message>
        <source>4 to 12 digits; left empty, nobody signs in here</source>
        <translation>de 4 a 12 dígitos; vacío: aquí nadie inicia sesión</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Choose files of orders, dispatched serials and returns …</source>
        <translation>Elegir archivos de pedidos, series enviadas y devoluciones …</translation>
    </message>
    <message>
        <source>Exports of marketplaces and shops as they come (CSV, TSV, XLSX, XML). They can come later too: put them into the folder inbox.</source>
        <translation>Exportaciones de mercados y tiendas tal como vienen (CSV, TSV, XLSX, XML). También pueden venir más tarde: póngalas en la carpeta inbox.</translation>
    </message>
    <message>
        <source>Set up this bench</source>
        <translation>Preparar este puesto</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>Probar con la demostración</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>Al puesto</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que importar</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xml)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.xlsx *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say your name: it stands in the records of what you do.</source>
        <translation>Diga su nombre: queda en los registros de lo que hace.</translation>
    </message>
    <message>
        <source>The PIN was typed differently the second time: type it twice.</source>
        <translation>El PIN se escribió distinto la segunda vez: escríbalo dos veces igual.</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Creando el espacio de trabajo …</translation>
    </message>
    <message>
        <source>%1: %2 rows …</source>
        <translation>%1: %2 filas …</translation>
    </message>
    <message>
        <source>The bench is ready. Now the camera, then the scanner; after that the demo can be tried.</source>
        <translation>El puesto está listo. Ahora la cámara, luego el lector; después se puede probar la demostración.</translation>
    </message>
    <message>
        <source>Keys and command codes</source>
        <translation>Teclas y códigos de mando</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Responder a la pregunta</translation>
    </message>
    <message>
        <source>A scanner works wherever the focus is. Without one, type the number and press Enter.</source>
        <translation>Un lector funciona esté donde esté el foco. Sin lector, escriba el número y pulse Intro.</translation>
    </message>
    <message>
        <source>Save the codes as PDF</source>
        <translation>Guardar los códigos como PDF</translation>
    </message>
    <message>
        <source>truly %1 to %2</source>
        <translation>en verdad %1 a %2</translation>
    </message>
    <message>
        <source>Nothing is under suspicion.</source>
        <translation>Nada está bajo sospecha.</translation>
    </message>
    <message>
        <source>Who or what stands out</source>
        <translation>Quién o qué destaca</translation>
    </message>
    <message>
        <source>Suspected fraud, 95 % interval</source>
        <translation>Sospecha de fraude, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The unit's life</source>
        <translation>La vida de la unidad</translation>
    </message>
    <message>
        <source>There is more, which is left out.</source>
        <translation>Hay más, que se omite.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Light and sharpness of the picture</source>
        <translation>Luz y nitidez de la imagen</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2.</source>
        <translation>Nitidez %1, la mejor hasta ahora %2.</translation>
    </message>
    <message>
        <source>Parts are burnt out: less light, or a shorter exposure.</source>
        <translation>Hay partes quemadas: menos luz, o una exposición más corta.</translation>
    </message>
    <message>
        <source>It is dark: more light.</source>
        <translation>Está oscuro: más luz.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Code to look up</source>
        <translation>Código que buscar</translation>
    </message>
    <message>
        <source>Order, AWB, return, LPN, serial, IMEI, GTIN, or a part of one</source>
        <translation>Pedido, AWB, devolución, LPN, serie, IMEI, GTIN, o una parte</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Los registros no se pueden leer ahora</translation>
    </message>
    <message>
        <source>%1 found, more units are left out: ask for one of them</source>
        <translation>%1 encontrados, se omiten más unidades: pregunte por una de ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has exactly this code. Near it, to be compared with the item:</source>
        <translation>Nada tiene exactamente este código. Parecidos, para comparar con el artículo:</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>No se sabe nada de él</translation>
    </message>
    <message>
        <source>Neither the orders nor the inspections have this code, nor one near it. Look at the light Orders: it says how old the records are.</source>
        <translation>Ni los pedidos ni las inspecciones tienen este código, ni uno parecido. Mire la luz Pedidos: dice de cuándo son los registros.</translation>
    </message>
    <message>
        <source>%1
Press Enter to look at it.</source>
        <translation>%1
Pulse Intro para verla.</translation>
    </message>
    <message>
        <source>Scan a code, or type at least %1 characters of it</source>
        <translation>Escanee un código, o escriba al menos %1 de sus caracteres</translation>
    </message>
    <message>
        <source>What do you have in your hand?</source>
        <translation>¿Qué tiene en la mano?</translation>
    </message>
    <message>
        <source>Any code of a parcel, an order or a unit leads to all that is known of it. When the label is torn or smudged, type what can be read.</source>
        <translation>Cualquier código de un paquete, un pedido o una unidad lleva a todo lo que se sabe. Si la etiqueta está rota o borrosa, escriba lo que se lea.</translation>
    </message>
    <message>
        <source>Cover parts of a photo</source>
        <translation>Cubrir partes de una foto</translation>
    </message>
    <message>
        <source>Photo: drag over what is to be covered</source>
        <translation>Foto: arrastre sobre lo que hay que cubrir</translation>
    </message>
    <message>
        <source>What must nobody read?</source>
        <translation>¿Qué no debe leer nadie?</translation>
    </message>
    <message>
        <source>Drag over a buyer's name and address. What is exported from now on has a covered copy; the original stays here.</source>
        <translation>Arrastre sobre el nombre y la dirección. Lo que se exporte desde ahora lleva una copia cubierta; el original queda aquí.</translation>
    </message>
    <message>
        <source>Cover these parts</source>
        <translation>Cubrir estas partes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation>Usar otra vez el original</translation>
    </message>
    <message>
        <source>%1 (covered)</source>
        <translation>%1 (cubierta)</translation>
    </message>
    <message numerus="yes">
        <source>%n parts look like an address. Look whether they are, and that none is missing: drag to add one, tap one to take it away.</source>
        <translation>
            <numerusform>%n parte parece una dirección. Mire si lo es y que no falte ninguna: arrastre para añadir, toque para quitar.</numerusform>
            <numerusform>%n partes parecen una dirección. Mire si lo son y que no falte ninguna: arrastre para añadir, toque para quitar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Nothing to note?</source>
        <translation>¿Nada que anotar?</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Aceptar la propuesta</translation>
    </message>
    <message>
        <source>A digit answers it anew; Enter keeps the answer that it has.</source>
        <translation>Una cifra la responde de nuevo; Intro deja la respuesta que tiene.</translation>
    </message>
    <message>
        <source>Enter accepts as usual: %1. A digit answers otherwise.</source>
        <translation>Intro acepta lo habitual: %1. Una cifra responde otra cosa.</translation>
    </message>
    <message>
        <source>Hold it to the camera, or scan it. Press %1 when it cannot be read.</source>
        <translation>Muéstrelo a la cámara, o escanéelo. Pulse %1 si no se puede leer.</translation>
    </message>
    <message>
        <source>Compare the marked characters with the item itself.</source>
        <translation>Compare los caracteres marcados con el propio artículo.</translation>
    </message>
    <message>
        <source>Hold it still: the photo is taken by itself. Or press Space.</source>
        <translation>Sujételo quieto: la foto se toma sola. O pulse Espacio.</translation>
    </message>
    <message>
        <source>Press the digit of the answer, or touch it.</source>
        <translation>Pulse la cifra de la respuesta, o tóquela.</translation>
    </message>
    <message>
        <source>Enter accepts and closes. Alt+A … Alt+D give another grade.</source>
        <translation>Intro acepta y cierra. Alt+A … Alt+D dan otro grado.</translation>
    </message>
    <message>
        <source>Alt+A … Alt+D give a grade, %1 a disposition.</source>
        <translation>Alt+A … Alt+D dan un grado, %1 un destino.</translation>
    </message>
    <message>
        <source>Everything is there. Enter closes the inspection.</source>
        <translation>Todo está. Intro cierra la inspección.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Not taken yet: %1.</source>
        <translation>Aún sin tomar: %1.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Se paga</translation>
    </message>
    <message>
        <source>What the marketplace calls it</source>
        <translation>Cómo lo llama el mercado</translation>
    </message>
    <message>
        <source>Share of the price, %</source>
        <translation>Parte del precio, %</translation>
    </message>
    <message>
        <source>Paid for: %1</source>
        <translation>Se paga: %1</translation>
    </message>
    <message>
        <source>What the marketplace calls it: %1</source>
        <translation>Cómo lo llama el mercado: %1</translation>
    </message>
    <message>
        <source>Share of the price, %: %1</source>
        <translation>Parte del precio, %: %1</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>Apertura en vídeo</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>operario</translation>
    </message>
    <message>
        <source>claims staff</source>
        <translation>reclamaciones</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Short name, as it is typed: asha</source>
        <translation>Nombre corto, como se teclea: asha</translation>
    </message>
    <message>
        <source>Name, as it stands on packs: A. Rao</source>
        <translation>Nombre, como figura en los paquetes: A. Rao</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>Está como</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>no, has left</source>
        <translation>no, se fue</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>New PIN: 4 to 12 digits</source>
        <translation>PIN nuevo: de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Take PIN and badge away</source>
        <translation>Quitar PIN y tarjeta</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Dar este PIN</translation>
    </message>
    <message>
        <source>Make a new badge</source>
        <translation>Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · left</source>
        <translation>%1 · se fue</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Signs in with a PIN or a badge.</source>
        <translation>Inicia sesión con PIN o tarjeta.</translation>
    </message>
    <message>
        <source>Has neither PIN nor badge.</source>
        <translation>No tiene ni PIN ni tarjeta.</translation>
    </message>
    <message>
        <source>Nobody is asked for one, and everybody may do everything, until an administrator has a PIN or a badge.</source>
        <translation>No se pide a nadie, y todos pueden hacerlo todo, hasta que un administrador tenga un PIN o una tarjeta.</translation>
    </message>
    <message>
        <source>Inspects returns, grades again, sets up cameras and scanners, adds notes.</source>
        <translation>Inspecciona devoluciones, vuelve a clasificar, ajusta cámaras y lectores, añade notas.</translation>
    </message>
    <message>
        <source>Makes claims, exports evidence, sees reports, imports; does not inspect.</source>
        <translation>Hace reclamaciones, exporta pruebas, ve informes, importa; no inspecciona.</translation>
    </message>
    <message>
        <source>What clerks and claims staff do; changes the marketplaces' rules and protocols.</source>
        <translation>Lo que hacen operarios y personal de reclamaciones; cambia las reglas de los mercados y los protocolos.</translation>
    </message>
    <message>
        <source>Everything, also who works here, and the key that packs are signed with.</source>
        <translation>Todo, también quién trabaja aquí y la clave con que se firman los paquetes.</translation>
    </message>
    <message>
        <source>%1 signs in</source>
        <translation>%1 inicia sesión</translation>
    </message>
    <message>
        <source>Type your PIN, or scan your badge.</source>
        <translation>Escriba su PIN o escanee su credencial.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Rules of a marketplace</source>
        <translation>Reglas de un mercado</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>El mercado</translation>
    </message>
    <message>
        <source>Windows: until when</source>
        <translation>Plazos: hasta cuándo</translation>
    </message>
    <message>
        <source>What is paid for, and with which photos</source>
        <translation>Qué se paga y con qué fotos</translation>
    </message>
    <message>
        <source>What its form takes at most; empty is unknown</source>
        <translation>Lo máximo que acepta su formulario; vacío: desconocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Channels, as orders name them</source>
        <translation>Canales, como los nombran los pedidos</translation>
    </message>
    <message>
        <source>Currencies; empty: any</source>
        <translation>Monedas; vacío: cualquiera</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>Dónde está escrito</translation>
    </message>
    <message>
        <source>Read there on (2026-11-25)</source>
        <translation>Leído allí el (2026-11-25)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>¿Qué tan seguro es?</translation>
    </message>
    <message>
        <source>Days that are no business days</source>
        <translation>Días que no son hábiles</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>sábado, domingo</translation>
    </message>
    <message>
        <source>Friday, Saturday</source>
        <translation>viernes, sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>One file, MB</source>
        <translation>Un archivo, MB</translation>
    </message>
    <message>
        <source>All files, MB</source>
        <translation>Todos los archivos, MB</translation>
    </message>
    <message>
        <source>A video, MB</source>
        <translation>Un vídeo, MB</translation>
    </message>
    <message>
        <source>A video, seconds</source>
        <translation>Un vídeo, segundos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Characters of the text</source>
        <translation>Caracteres del texto</translation>
    </message>
    <message>
        <source>Formats: pdf, jpeg, png, mp4</source>
        <translation>Formatos: pdf, jpeg, png, mp4</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The channel is missing: as it stands in the orders, such as amazon.</source>
        <translation>Falta el canal: como figura en los pedidos, por ejemplo amazon.</translation>
    </message>
    <message>
        <source>Say where this is written: a page, a contract, a person.</source>
        <translation>Indique dónde está escrito: una página, un contrato, una persona.</translation>
    </message>
    <message>
        <source>The day on which it was read is no day such as 2026-11-25.</source>
        <translation>El día en que se leyó no es un día como 2026-11-25.</translation>
    </message>
    <message>
        <source>The time zone is none such as Asia/Kolkata.</source>
        <translation>La zona horaria no es una como Asia/Kolkata.</translation>
    </message>
    <message>
        <source>Say what the marketplace calls it: %1.</source>
        <translation>Indique cómo lo llama el mercado: %1.</translation>
    </message>
    <message>
        <source>%1: this is no number.</source>
        <translation>%1: no es un número.</translation>
    </message>
    <message>
        <source>The label %1 is on the printer.</source>
        <translation>La etiqueta %1 está en la impresora.</translation>
    </message>
    <message>
        <source>No label printer is set up: the label is saved as %1.</source>
        <translation>No hay impresora de etiquetas: la etiqueta se guardó como %1.</translation>
    </message>
    <message>
        <source>The command codes are saved as %1. Print it at 100 %.</source>
        <translation>Los códigos de mando se guardaron como %1. Imprímalos al 100 %.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>regla: %1</translation>
    </message>
    <message>
        <source>Grade and disposition</source>
        <translation>Grado y destino</translation>
    </message>
    <message>
        <source>Grade %1 (Alt+%1)</source>
        <translation>Grado %1 (Alt+%1)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Grade —</source>
        <translation>Grado —</translation>
    </message>
    <message>
        <source>after the questions</source>
        <translation>tras las preguntas</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Which protocol</source>
        <translation>Qué protocolo</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir foto</translation>
    </message>
    <message>
        <source>Add a rule for grades</source>
        <translation>Añadir regla de grados</translation>
    </message>
    <message>
        <source>… for dispositions</source>
        <translation>… de destinos</translation>
    </message>
    <message>
        <source>The protocol's text</source>
        <translation>Texto del protocolo</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Por qué se cambia</translation>
    </message>
    <message>
        <source>AT THE BENCH</source>
        <translation>EN EL PUESTO</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Do it once more to leave it.</source>
        <translation>Lo cambiado aún no se ha guardado. Hágalo otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>There are too many ways through it to walk them all.</source>
        <translation>Hay demasiados caminos para recorrerlos todos.</translation>
    </message>
    <message>
        <source>All %1 ways through it end; at most %2 questions and %3 photos.</source>
        <translation>Los %1 caminos terminan; como mucho %2 preguntas y %3 fotos.</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>Grade %1 (%2)</source>
        <translation>Grado %1 (%2)</translation>
    </message>
    <message>
        <source>No grade yet: answer the questions.</source>
        <translation>Aún sin grado: responda a las preguntas.</translation>
    </message>
    <message>
        <source>Then: %1 (%2)</source>
        <translation>Luego: %1 (%2)</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>la misma unidad</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>otra unidad</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 de %2 preguntas respondidas</translation>
    </message>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1: %2, elegido</translation>
    </message>
    <message>
        <source>%1: %2, as usual</source>
        <translation>%1: %2, lo habitual</translation>
    </message>
    <message>
        <source>before dispatch · %1 of %2</source>
        <translation>antes del envío · %1 de %2</translation>
    </message>
    <message>
        <source>product · %1 of %2</source>
        <translation>producto · %1 de %2</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tablas del informe</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Filas del informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Protocols: photos and questions</source>
        <translation>Protocolos: fotos y preguntas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>The first day, such as 2026-11-01</source>
        <translation>El primer día, como 2026-11-01</translation>
    </message>
    <message>
        <source>The last day, such as 2026-11-25</source>
        <translation>El último día, como 2026-11-25</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Grade the sample</source>
        <translation>Calificar la muestra</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1, compared with %2. As of %3</source>
        <translation>%1, comparado con %2. A las %3</translation>
    </message>
    <message>
        <source>%1. As of %2</source>
        <translation>%1. A las %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>Inspección %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · read %n times</source>
        <translation>
            <numerusform>%1 · leído %n vez</numerusform>
            <numerusform>%1 · leído %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>RETURNED</source>
        <translation>DEVUELTO</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nada leído aún</translation>
    </message>
    <message>
        <source>can be claimed</source>
        <translation>se puede reclamar</translation>
    </message>
    <message>
        <source>can no longer be claimed</source>
        <translation>ya no se puede reclamar</translation>
    </message>
    <message>
        <source>until: %1 → %2</source>
        <translation>hasta: %1 → %2</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>called: %1</source>
        <translation>se llama: %1</translation>
    </message>
    <message>
        <source>%1 can be claimed that could not</source>
        <translation>%1 se pueden reclamar y antes no</translation>
    </message>
    <message>
        <source>%1 can no longer be claimed</source>
        <translation>%1 ya no se pueden reclamar</translation>
    </message>
    <message>
        <source>%1 would be missed already</source>
        <translation>%1 ya estarían perdidas</translation>
    </message>
    <message>
        <source>%1 would not be missed yet</source>
        <translation>%1 aún no estarían perdidas</translation>
    </message>
    <message>
        <source>%1 end sooner</source>
        <translation>%1 terminan antes</translation>
    </message>
    <message>
        <source>%1 end later</source>
        <translation>%1 terminan después</translation>
    </message>
    <message>
        <source>%1 end nobody knows when</source>
        <translation>%1 terminan no se sabe cuándo</translation>
    </message>
    <message>
        <source>%1 get an end</source>
        <translation>%1 reciben un final</translation>
    </message>
    <message>
        <source>%1 with another amount</source>
        <translation>%1 con otro importe</translation>
    </message>
    <message>
        <source>%1 with other photos missing</source>
        <translation>%1 con otras fotos que faltan</translation>
    </message>
    <message>
        <source>%1 are called otherwise</source>
        <translation>%1 se llaman de otro modo</translation>
    </message>
    <message>
        <source>%1 open claims stay as they are; %2 that were begun keep the rules they were made under.</source>
        <translation>%1 reclamaciones abiertas quedan como están; %2 ya empezadas conservan las reglas con que se hicieron.</translation>
    </message>
    <message>
        <source>Rules of the marketplaces</source>
        <translation>Reglas de los mercados</translation>
    </message>
    <message>
        <source>Back to the claims</source>
        <translation>Volver a las reclamaciones</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Another marketplace</source>
        <translation>Otro mercado</translation>
    </message>
    <message>
        <source>What a change would do</source>
        <translation>Qué haría un cambio</translation>
    </message>
    <message>
        <source>Take an earlier version into the form</source>
        <translation>Traer una versión anterior al formulario</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Guardar estas reglas</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (propia)</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <translation>%1, leído el %2</translation>
    </message>
    <message>
        <source>Change something: here stands what it would do to the claims that are open now.</source>
        <translation>Cambie algo: aquí se ve qué haría con las reclamaciones abiertas ahora.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como se entregó</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>A code of more than %1 characters was scanned.</source>
        <translation>Se escaneó un código de más de %1 caracteres.</translation>
    </message>
    <message>
        <source>"%1" is too short for a code.</source>
        <translation>«%1» es demasiado corto para un código.</translation>
    </message>
    <message>
        <source>The scanner types exactly what the code says. All is well.</source>
        <translation>El lector escribe exactamente lo que dice el código. Todo bien.</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are swapped. Press it once, then scan again.</source>
        <translation>Bloq Mayús está activado: mayúsculas y minúsculas salen cambiadas. Púlselo una vez y escanee de nuevo.</translation>
    </message>
    <message>
        <source>All letters come in one case: switch off "convert to upper case" (or lower case) in the scanner's own settings.</source>
        <translation>Todas las letras salen iguales: desactive «convertir a mayúsculas» (o minúsculas) en los ajustes del propio lector.</translation>
    </message>
    <message>
        <source>This machine has a German keyboard layout and the scanner types for a US one: set the scanner's keyboard country to Germany.</source>
        <translation>Este equipo tiene un teclado alemán y el lector escribe para uno de EE. UU.: ponga Alemania como país de teclado del lector.</translation>
    </message>
    <message>
        <source>This machine has a French keyboard layout and the scanner types for a US one: set the scanner's keyboard country to France.</source>
        <translation>Este equipo tiene un teclado francés y el lector escribe para uno de EE. UU.: ponga Francia como país de teclado del lector.</translation>
    </message>
    <message>
        <source>This machine has a Spanish, Portuguese or Italian keyboard layout and the scanner types for a US one: set the scanner's keyboard country to the same.</source>
        <translation>Este equipo tiene un teclado español, portugués o italiano y el lector escribe para uno de EE. UU.: ponga el mismo país de teclado en el lector.</translation>
    </message>
    <message>
        <source>Some characters are missing: make the scanner type slower (its inter-character delay), or hold it stiller.</source>
        <translation>Faltan caracteres: haga que el lector escriba más despacio (su pausa entre caracteres), o sujételo más quieto.</translation>
    </message>
    <message>
        <source>The characters are not those of the code: the keyboard layouts of this machine and of the scanner differ. Set both to the same country.</source>
        <translation>Los caracteres no son los del código: los teclados de este equipo y del lector difieren. Ponga ambos en el mismo país.</translation>
    </message>
    <message>
        <source>That was another code. Scan the one on the screen.</source>
        <translation>Era otro código. Escanee el de la pantalla.</translation>
    </message>
    <message>
        <source>The scanner sends the separator of GS1 codes (FNC1). All is well.</source>
        <translation>El lector envía el separador de los códigos GS1 (FNC1). Todo bien.</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) is missing, so that a batch and a serial run into each other: switch on its transmission as GS (ASCII 29) in the scanner's own settings.</source>
        <translation>Falta el separador de los códigos GS1 (FNC1), así que lote y serie se juntan: active su envío como GS (ASCII 29) en los ajustes del propio lector.</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) comes as other characters: set the scanner to send it as GS (ASCII 29).</source>
        <translation>El separador de los códigos GS1 (FNC1) llega como otros caracteres: ajuste el lector para que lo envíe como GS (ASCII 29).</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Código de prueba</translation>
    </message>
    <message>
        <source>From the screen, or from the printed sheet of codes where the scanner reads no screens.</source>
        <translation>De la pantalla, o de la hoja impresa de códigos si el lector no lee pantallas.</translation>
    </message>
    <message>
        <source>The code comes without an end: switch on Enter (CR) or Tab as the suffix in the scanner's own settings.</source>
        <translation>El código llega sin final: active Intro (CR) o Tab como sufijo en los ajustes del propio escáner.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>Scan this code too</source>
        <translation>Escanee también este código</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Escanee este código</translation>
    </message>
    <message>
        <source>It typed: %1</source>
        <translation>Escribió: %1</translation>
    </message>
    <message>
        <source>A scanner that is read by itself is heard whatever has the focus and whatever the keyboard's layout, and two are never mixed up. Do not choose the keyboard that you type with: it would type nowhere else.</source>
        <translation>Un lector que se lee aparte se oye esté donde esté el foco y sea cual sea el teclado, y dos nunca se mezclan. No elija el teclado con el que escribe: no escribiría en ningún otro sitio.</translation>
    </message>
    <message>
        <source>read by itself</source>
        <translation>leído aparte</translation>
    </message>
    <message>
        <source>Grading again</source>
        <translation>Calificar de nuevo</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirar la última respuesta</translation>
    </message>
    <message>
        <source>%1 of the sample of %2 are left for you. Esc leaves; nothing of a half-answered one is kept.</source>
        <translation>Le quedan %1 de la muestra de %2. Esc sale; de una a medio responder no se guarda nada.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>No hay fotos.</translation>
    </message>
    <message>
        <source>Nothing is left to be graded.</source>
        <translation>No queda nada por calificar.</translation>
    </message>
    <message>
        <source>This photo is missing or damaged.</source>
        <translation>Falta esta foto o está dañada.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>The buyer's reason: %1. What was answered first is not shown. ← and → turn the photos.</source>
        <translation>Motivo del comprador: %1. No se muestra lo respondido primero. ← y → pasan las fotos.</translation>
    </message>
    <message>
        <source>Nothing is left for you in this sample</source>
        <translation>No le queda nada en esta muestra</translation>
    </message>
    <message>
        <source>Everything of this period that others closed was graded again by you. Press Esc to see what came of it, or choose another period.</source>
        <translation>Ya calificó de nuevo todo lo que otros cerraron en este periodo. Esc muestra el resultado, o elija otro periodo.</translation>
    </message>
    <message>
        <source>By the rules: grade %1 (%2). Enter gives it.</source>
        <translation>Según las reglas: grado %1 (%2). Intro lo da.</translation>
    </message>
    <message>
        <source>No rule gives a grade: choose one.</source>
        <translation>Ninguna regla da un grado: elija uno.</translation>
    </message>
    <message>
        <source>Can it not be read?</source>
        <translation>¿No se puede leer?</translation>
    </message>
    <message>
        <source>Try another angle first: the camera goes on looking. Else type the serial as it stands on the item. The expected one is hidden meanwhile.</source>
        <translation>Pruebe antes otro ángulo: la cámara sigue mirando. Si no, escriba la serie tal como está en el artículo. La esperada se oculta entretanto.</translation>
    </message>
    <message>
        <source>Serial as read by you</source>
        <translation>Serie leída por usted</translation>
    </message>
    <message>
        <source>Serial on the item</source>
        <translation>Serie en el artículo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing can be read</source>
        <translation>No se lee nada</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: tomada</translation>
    </message>
    <message>
        <source>%1: next</source>
        <translation>%1: la siguiente</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>%1: click to take it again</source>
        <translation>%1: clic para tomarla de nuevo</translation>
    </message>
    <message>
        <source>%1: taken by itself; click to take it now (Space takes the next)</source>
        <translation>%1: se toma sola; clic para tomarla ahora (Espacio toma la siguiente)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Photos of this inspection</source>
        <translation>Fotos de esta inspección</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>cerradas hoy</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>no coinciden</translation>
    </message>
    <message>
        <source>Scan the parcel's label</source>
        <translation>Escanee la etiqueta del paquete</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Without a scanner, type its number here and press Enter.</source>
        <translation>Sin lector, escriba aquí su número y pulse Intro.</translation>
    </message>
    <message>
        <source>Scan your badge. Without one press your digit, or touch your name, for your PIN.</source>
        <translation>Escanee su credencial. Sin ella, pulse su dígito o toque su nombre para el PIN.</translation>
    </message>
    <message>
        <source>Press your digit, or touch your name. It stands in every record.</source>
        <translation>Pulse su cifra, o toque su nombre. Queda en cada registro.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>TRY ONE OF THESE PARCELS</source>
        <translation>PRUEBE UNO DE ESTOS PAQUETES</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>AÚN ABIERTAS</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>The camera gives pictures (%1).</source>
        <translation>La cámara da imágenes (%1).</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>La cámara se está abriendo.</translation>
    </message>
    <message>
        <source>Label camera: %1</source>
        <translation>Cámara de etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>The reader of codes was restarted %n times; nothing was lost.</source>
        <translation>
            <numerusform>El lector de códigos se reinició %n vez; no se perdió nada.</numerusform>
            <numerusform>El lector de códigos se reinició %n veces; no se perdió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>The last scan came at %1.</source>
        <translation>El último escaneo llegó a las %1.</translation>
    </message>
    <message>
        <source>No scan has come yet. A keyboard scanner shows itself with its first code: scan any label. Without a scanner, type the number and press Enter.</source>
        <translation>Aún no ha llegado ningún escaneo. Un lector de teclado se muestra con su primer código: escanee cualquier etiqueta. Sin lector, escriba el número y pulse Intro.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>The disk does not say how much is free. Check that it is still there.</source>
        <translation>El disco no dice cuánto queda libre. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Only %1 are free: no new inspection is opened. Free space on this disk.</source>
        <translation>Solo quedan %1 libres: no se abre ninguna inspección nueva. Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Disco %1</translation>
    </message>
    <message>
        <source>%1 are free: about a day's work. Free space soon.</source>
        <translation>Quedan %1 libres: cerca de un día de trabajo. Libere espacio pronto.</translation>
    </message>
    <message>
        <source>%1 are free for photos and records.</source>
        <translation>Quedan %1 libres para fotos y registros.</translation>
    </message>
    <message>
        <source>The opening is being recorded, without sound, until the inspection is closed.</source>
        <translation>Se está grabando la apertura, sin sonido, hasta que se cierre la inspección.</translation>
    </message>
    <message>
        <source>The opening of each parcel is recorded, from some seconds before its scan until the inspection is closed, without sound.</source>
        <translation>La apertura de cada paquete se graba, desde unos segundos antes de su escaneo hasta cerrar la inspección, sin sonido.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n clips,</source>
        <translation>
            <numerusform>Guardado: %n clip,</numerusform>
            <numerusform>Guardados: %n clips,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2; the oldest go first.</source>
        <translation>%1 de un máximo de %2; los más antiguos se van primero.</translation>
    </message>
    <message numerus="yes">
        <source>The clip lacks %n pictures: this machine is too busy. End other programs.</source>
        <translation>
            <numerusform>Al clip le falta %n imagen: este equipo está demasiado ocupado. Cierre otros programas.</numerusform>
            <numerusform>Al clip le faltan %n imágenes: este equipo está demasiado ocupado. Cierre otros programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>%1: all up to %2 is here.</source>
        <translation>%1: está todo hasta %2.</translation>
    </message>
    <message>
        <source>%1: not everything is here yet.</source>
        <translation>%1: aún no está todo.</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Pedidos %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The inbox was not looked into yet.</source>
        <translation>Aún no se ha mirado la entrada.</translation>
    </message>
    <message>
        <source>Nothing waits. Files that are put into the workspace's folder inbox are imported by themselves.</source>
        <translation>Nada espera. Los archivos que se ponen en la carpeta inbox del espacio de trabajo se importan solos.</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is open; the journal holds %Ln events.</source>
        <translation>
            <numerusform>El espacio de trabajo está abierto; el diario tiene %Ln evento.</numerusform>
            <numerusform>El espacio de trabajo está abierto; el diario tiene %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works here and stands in every record.</source>
        <translation>%1 trabaja aquí y queda en cada registro.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Choose your name on the page: it stands in every record.</source>
        <translation>Elija su nombre en la página: queda en cada registro.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>Closed today: %1. Of these %2 agree and %3 do not.</source>
        <translation>Cerradas hoy: %1. De ellas %2 coinciden y %3 no.</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <translation>Reclamaciones %1</translation>
    </message>
    <message numerus="yes">
        <source>The window of %n claims ends within three days.</source>
        <translation>
            <numerusform>El plazo de %n reclamación termina en tres días.</numerusform>
            <numerusform>El plazo de %n reclamaciones termina en tres días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within one day: %1. What is not filed until then is lost.</source>
        <translation>En un día: %1. Lo que no se presente hasta entonces se pierde.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 or scan RBOK</source>
        <translation>%1 o RBOK</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>Show the item's label to the camera, or scan it.</source>
        <translation>Muestre a la cámara la etiqueta del artículo, o escanéela.</translation>
    </message>
    <message>
        <source>Verdict: %1. %2</source>
        <translation>Veredicto: %1. %2</translation>
    </message>
    <message>
        <source>The reasons are hidden while a serial is typed.</source>
        <translation>Los motivos se ocultan mientras se escribe una serie.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Beside the verdict: %1.</source>
        <translation>Además del veredicto: %1.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Scan it to sign in. Keep it out of the camera's view.</source>
        <translation>Escanéela para iniciar sesión. Manténgala fuera de la vista de la cámara.</translation>
    </message>
    <message>
        <source>Back, without voiding</source>
        <translation>Atrás, sin anular</translation>
    </message>
    <message>
        <source>Answer, reason or count %1</source>
        <translation>Respuesta, motivo o cantidad %1</translation>
    </message>
    <message>
        <source>Scan a code instead of pressing its key. A code acts only when the step allows it.</source>
        <translation>Escanee un código en vez de pulsar su tecla. Un código solo actúa cuando el paso lo permite.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>For the answers, reasons and counts that have a digit on the screen.</source>
        <translation>Para las respuestas, motivos y cantidades que tienen una cifra en la pantalla.</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Códigos de prueba</translation>
    </message>
    <message>
        <source>To check the scanner: its light at the bench, then scan them.</source>
        <translation>Para comprobar el lector: su luz en el puesto, y luego escanearlos.</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Códigos de mando</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Lo ocurrido, en orden</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Hash begins</source>
        <translation>El hash empieza</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. Each entry above carries a hash of the entry before it, so none can be changed, removed or moved without breaking all that follow. The pack is signed with the bench's key. Anyone can check it with stock tools:</source>
        <translation>Este informe es un archivo de un paquete de pruebas. Cada asiento de arriba lleva un hash del anterior, de modo que ninguno puede cambiarse, quitarse ni moverse sin romper todos los que siguen. El paquete está firmado con la clave del puesto. Cualquiera puede comprobarlo con herramientas comunes:</translation>
    </message>
    <message>
        <source>Unpack it, and compare every file with its digest:</source>
        <translation>Descomprímalo y compare cada archivo con su resumen:</translation>
    </message>
    <message>
        <source>Check the signature over all digests with the bench's public key:</source>
        <translation>Compruebe la firma sobre todos los resúmenes con la clave pública del puesto:</translation>
    </message>
    <message>
        <source>Ask the seller for that key by another way than this pack, and compare it: a key that comes with what it signs proves nothing.</source>
        <translation>Pida esa clave al vendedor por otra vía que este paquete, y compárela: una clave que viene con lo que firma no prueba nada.</translation>
    </message>
    <message>
        <source>The digest under each photograph is that of its file in the pack. VERIFY.txt tells how to check the chain of entries.</source>
        <translation>El resumen bajo cada fotografía es el de su archivo en el paquete. VERIFY.txt dice cómo comprobar la cadena de asientos.</translation>
    </message>
    <message>
        <source>Return inspection report %1</source>
        <translation>Informe de inspección de devolución %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This photograph cannot be shown here; open it in the pack.</source>
        <translation>Esta fotografía no se puede mostrar aquí; ábrala en el paquete.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels, %4 · %5</source>
        <translation>%1 · %2 × %3 píxeles, %4 · %5</translation>
    </message>
    <message>
        <source>Parts are covered; SHA-256 of the original: %1</source>
        <translation>Hay partes cubiertas; SHA-256 del original: %1</translation>
    </message>
    <message>
        <source>No code can be read on this file.</source>
        <translation>En este archivo no se lee ningún código.</translation>
    </message>
    <message>
        <source>Read on this file: %1</source>
        <translation>Leído en este archivo: %1</translation>
    </message>
    <message>
        <source>The deciding photograph: %1</source>
        <translation>La foto decisiva: %1</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>sharpness %1 · brightness %2 of 255 · too dark %3 · burnt out %4</source>
        <translation>nitidez %1 · brillo %2 de 255 · demasiado oscuro %3 · quemado %4</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 (accepted as usual)</source>
        <translation>%1 (aceptado como habitual)</translation>
    </message>
    <message>
        <source>The bench's clock was set from %1 to %2.</source>
        <translation>El reloj del puesto se cambió de %1 a %2.</translation>
    </message>
    <message>
        <source>Made %1 at bench %2. All times are UTC.</source>
        <translation>Hecho el %1 en el puesto %2. Todas las horas son UTC.</translation>
    </message>
    <message>
        <source>Return inspection report</source>
        <translation>Informe de inspección de devolución</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Licence plate (LPN)</source>
        <translation>Matrícula (LPN)</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>Tipo de devolución</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Delivered to the buyer</source>
        <translation>Entregado al comprador</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Devolución solicitada</translation>
    </message>
    <message>
        <source>Buyer's reason</source>
        <translation>Motivo del comprador</translation>
    </message>
    <message>
        <source>Nobody had announced this parcel: it is recorded by the code on its label.</source>
        <translation>Nadie había anunciado este paquete: se registra por el código de su etiqueta.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>chosen by the inspector</source>
        <translation>elegido por el inspector</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>Closed although this was missing: %1. Reason given: %2</source>
        <translation>Cerrada aunque faltaba: %1. Motivo dado: %2</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspeccionado por</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Public key of the bench %1</source>
        <translation>Clave pública del puesto %1</translation>
    </message>
    <message>
        <source>Expected: what was sold</source>
        <translation>Esperado: lo que se vendió</translation>
    </message>
    <message>
        <source>Returned: what was in the parcel</source>
        <translation>Devuelto: lo que había en el paquete</translation>
    </message>
    <message>
        <source>%1 (from print, unsure)</source>
        <translation>%1 (de lo impreso, inseguro)</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>, dispatched %1</source>
        <translation>, enviada el %1</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Parts inside</source>
        <translation>Piezas interiores</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source> · a person compared both serials: the same unit</source>
        <translation> · una persona comparó ambas series: la misma unidad</translation>
    </message>
    <message>
        <source> · a person compared both serials: another unit</source>
        <translation> · una persona comparó ambas series: otra unidad</translation>
    </message>
    <message>
        <source> · the inspector found nothing that could be read</source>
        <translation> · el inspector no encontró nada que se pudiera leer</translation>
    </message>
    <message>
        <source> · GS1 CBV disposition %1</source>
        <translation> · disposición GS1 CBV %1</translation>
    </message>
    <message>
        <source>The item was not judged.</source>
        <translation>El artículo no se juzgó.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>While %1: %2.</source>
        <translation>Durante «%1»: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error del disco o del dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco agotada</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>checking the mirror</source>
        <translation>comprobar el espejo de pedidos</translation>
    </message>
    <message>
        <source>Free space on this disk, then try again.</source>
        <translation>Libere espacio en este disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is read-only: mount it writable or choose another folder.</source>
        <translation>El disco es de solo lectura: móntelo con permiso de escritura o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Give this account the right to read and write there.</source>
        <translation>Dé a esta cuenta permiso de lectura y escritura ahí.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that this account may write there.</source>
        <translation>Compruebe que la carpeta existe y que esta cuenta puede escribir en ella.</translation>
    </message>
    <message>
        <source>Close the other program that uses this workspace.</source>
        <translation>Cierre el otro programa que usa este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup, or for mirror.db run `returnbench-cli import --anew`.</source>
        <translation>El archivo está dañado: restaure una copia de seguridad o, si es mirror.db, ejecute `returnbench-cli import --anew`.</translation>
    </message>
    <message>
        <source>the key `%1` is not known here; known are: %2.</source>
        <translation>la clave `%1` no se conoce aquí; se conocen: %2.</translation>
    </message>
    <message>
        <source>the key `%1` in [%2] is not known.</source>
        <translation>la clave `%1` de [%2] no se conoce.</translation>
    </message>
    <message>
        <source>`%1` is not known.</source>
        <translation>`%1` no se conoce.</translation>
    </message>
    <message>
        <source>`%1` is missing.</source>
        <translation>falta `%1`.</translation>
    </message>
    <message>
        <source>`%1` must be printable text of at most %2 bytes.</source>
        <translation>`%1` debe ser texto imprimible de %2 bytes como máximo.</translation>
    </message>
    <message>
        <source>`%1` must be printable text.</source>
        <translation>`%1` debe ser texto imprimible.</translation>
    </message>
    <message>
        <source>`id` must be 1 to 32 of a–z, 0–9, - and _.</source>
        <translation>`id` debe tener de 1 a 32 caracteres de a–z, 0–9, - y _.</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` debe ser true o false.</translation>
    </message>
    <message>
        <source>`%1` must be a whole number from %2 to %3.</source>
        <translation>`%1` debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>`%1` must be a date, such as 2026-11-25.</source>
        <translation>`%1` debe ser una fecha como 2026-11-25.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2.</source>
        <translation>«%1» no es uno de: %2.</translation>
    </message>
    <message>
        <source>a list of texts belongs here.</source>
        <translation>aquí va una lista de textos.</translation>
    </message>
    <message>
        <source>a text belongs here.</source>
        <translation>aquí va un texto.</translation>
    </message>
    <message>
        <source>`%1` must be a list of at most %2 tables: [[%3]].</source>
        <translation>`%1` debe ser una lista de %2 tablas como máximo: [[%3]].</translation>
    </message>
    <message>
        <source>`%1` must hold tables.</source>
        <translation>`%1` debe contener tablas.</translation>
    </message>
    <message>
        <source>`%1` must be a section.</source>
        <translation>`%1` debe ser una sección.</translation>
    </message>
    <message>
        <source>`%1` must be one of %2.</source>
        <translation>`%1` debe ser uno de %2.</translation>
    </message>
    <message>
        <source>Correct the protocol.</source>
        <translation>Corrija el protocolo.</translation>
    </message>
    <message>
        <source>No general protocol (one without categories) is in %1.</source>
        <translation>En %1 no hay un protocolo general (uno sin categorías).</translation>
    </message>
    <message>
        <source>Put back general.toml.</source>
        <translation>Restituya general.toml.</translation>
    </message>
    <message>
        <source>another file has the id `%1` already.</source>
        <translation>otro archivo ya tiene el id `%1`.</translation>
    </message>
    <message>
        <source>another protocol has the category "%1" already.</source>
        <translation>otro protocolo ya tiene la categoría «%1».</translation>
    </message>
    <message>
        <source>there is another protocol without categories; only one may be the general one.</source>
        <translation>hay otro protocolo sin categorías; solo uno puede ser el general.</translation>
    </message>
    <message>
        <source>the answer `%1` stands twice.</source>
        <translation>la respuesta `%1` aparece dos veces.</translation>
    </message>
    <message>
        <source>the question `%1` needs %2 to %3 answers.</source>
        <translation>la pregunta `%1` necesita de %2 a %3 respuestas.</translation>
    </message>
    <message>
        <source>the last [[%1]] must have no `when`, so that every inspection ends.</source>
        <translation>el último [[%1]] no debe tener `when`, para que toda inspección termine.</translation>
    </message>
    <message>
        <source>the question `%1` stands twice.</source>
        <translation>la pregunta `%1` aparece dos veces.</translation>
    </message>
    <message>
        <source>the question `%1` is asked by ReturnBench itself.</source>
        <translation>la pregunta `%1` la hace ReturnBench.</translation>
    </message>
    <message>
        <source>the shot `%1` stands twice.</source>
        <translation>la toma `%1` aparece dos veces.</translation>
    </message>
    <message>
        <source>"%1" is no verdict; verdicts are: %2.</source>
        <translation>«%1» no es un veredicto; los hay: %2.</translation>
    </message>
    <message>
        <source>`answer` must be { question = [answers] }.</source>
        <translation>`answer` debe ser { pregunta = [respuestas] }.</translation>
    </message>
    <message>
        <source>there is no question `%1` before this.</source>
        <translation>antes no hay ninguna pregunta `%1`.</translation>
    </message>
    <message>
        <source>the question `%1` has no answer "%2".</source>
        <translation>la pregunta `%1` no tiene la respuesta «%2».</translation>
    </message>
    <message>
        <source>`when` must be a table of conditions.</source>
        <translation>`when` debe ser una tabla de condiciones.</translation>
    </message>
    <message>
        <source>The journal holds something else where %1 should be.</source>
        <translation>El diario contiene otra cosa donde debería estar %1.</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore a backup if it finds damage.</source>
        <translation>Ejecute `returnbench-cli check`; si halla daños, restaure una copia.</translation>
    </message>
    <message>
        <source>The journal's %1: `%2` %3.</source>
        <translation>El diario, %1: `%2` no es lo que debe estar ahí (%3).</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; if it finds nothing, update ReturnBench on this machine.</source>
        <translation>Ejecute `returnbench-cli check`; si no halla nada, actualice ReturnBench en este equipo.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is no integer</source>
        <translation>no es un entero</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>fuera de rango</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ni true ni false</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>holds something else than texts</source>
        <translation>contiene algo que no es texto</translation>
    </message>
    <message>
        <source>Entry %1 of the journal %2.</source>
        <translation>Entrada %1 del diario: %2.</translation>
    </message>
    <message>
        <source>is of a version that this program does not know</source>
        <translation>de una versión que este programa no conoce</translation>
    </message>
    <message>
        <source>belongs to another inspection than %1</source>
        <translation>es de otra inspección que %1</translation>
    </message>
    <message>
        <source>is of the kind %1, which this program does not know</source>
        <translation>del tipo %1, que este programa no conoce</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: it %2.</source>
        <translation>El evento %1 del diario no se puede leer (%2).</translation>
    </message>
    <message>
        <source>Run the check, then restore a backup.</source>
        <translation>Ejecute la comprobación y después restaure una copia.</translation>
    </message>
    <message>
        <source>The event %1 has %2 bytes; at most %3 are recorded.</source>
        <translation>El evento %1 tiene %2 bytes; se registran %3 como máximo.</translation>
    </message>
    <message>
        <source>Record less at once.</source>
        <translation>Registre menos de una vez.</translation>
    </message>
    <message>
        <source>Correct the file, or remove the line to use the default.</source>
        <translation>Corrija el archivo, o quite la línea para usar el valor por omisión.</translation>
    </message>
    <message>
        <source>[%1] has no `%2`.</source>
        <translation>[%1] no tiene `%2`.</translation>
    </message>
    <message>
        <source>`connection` is no connection text of PostgreSQL: `host=… dbname=… user=…` or `postgresql://…` is needed.</source>
        <translation>`connection` no es un texto de conexión de PostgreSQL: hace falta `host=… dbname=… user=…` o `postgresql://…`.</translation>
    </message>
    <message>
        <source>`connection` holds a password, which does not belong into this file: put it into ~/.pgpass or into a file of its own and name that with `password_file`.</source>
        <translation>`connection` contiene una contraseña, que no debe estar en este archivo: póngala en ~/.pgpass o en un archivo propio que indique `password_file`.</translation>
    </message>
    <message>
        <source>[%1] names nothing to read: `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` or `.reimbursements` is needed.</source>
        <translation>[%1] no indica nada que leer: hace falta `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` o `.reimbursements`.</translation>
    </message>
    <message>
        <source>[%1] has no `format`, and there is none of our own.</source>
        <translation>[%1] no tiene `format`, y no tenemos uno propio.</translation>
    </message>
    <message>
        <source>[%1] needs either a `query` or a `view`.</source>
        <translation>[%1] necesita `query` o `view`.</translation>
    </message>
    <message>
        <source>`query` must be text of at most %1 bytes.</source>
        <translation>`query` debe ser texto de %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>`source` must be sections `[source.NAME]`.</source>
        <translation>`source` consta de secciones `[source.NAME]`.</translation>
    </message>
    <message>
        <source>`%1` is no name for a source: it needs up to %2 of the characters a-z, 0-9, `-` and `_`.</source>
        <translation>`%1` no sirve como nombre de una fuente: hasta %2 de los caracteres a-z, 0-9, `-` y `_`.</translation>
    </message>
    <message>
        <source>there are more than %1 sources.</source>
        <translation>hay más de %1 fuentes.</translation>
    </message>
    <message>
        <source>`take` must be a list of names.</source>
        <translation>`take` debe ser una lista de nombres.</translation>
    </message>
    <message>
        <source>`take` holds names of /dev/input/by-id, at most %1.</source>
        <translation>`take` contiene nombres de /dev/input/by-id, %1 como máximo.</translation>
    </message>
    <message>
        <source>a key is a short text, such as "F6".</source>
        <translation>una tecla es un texto corto como "F6".</translation>
    </message>
    <message>
        <source>`version` must be a whole number.</source>
        <translation>`version` debe ser un número entero.</translation>
    </message>
    <message>
        <source>the bench's `name` is blank.</source>
        <translation>el nombre (`name`) del puesto está vacío.</translation>
    </message>
    <message>
        <source>the region of interest must be at least %1 permille wide and high.</source>
        <translation>la región de interés debe medir al menos %1 por mil de ancho y de alto.</translation>
    </message>
    <message>
        <source>`turn` must be 0, 90, 180 or 270.</source>
        <translation>`turn` debe ser 0, 90, 180 o 270.</translation>
    </message>
    <message>
        <source>`settings` must be a section for each camera.</source>
        <translation>`settings` tiene una sección por cámara.</translation>
    </message>
    <message>
        <source>[camera.settings] holds a section for each camera, at most %1.</source>
        <translation>[camera.settings] tiene una sección por cámara, %1 como máximo.</translation>
    </message>
    <message>
        <source>The folder of policies %1 cannot be read: %2.</source>
        <translation>La carpeta de normas %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1: another file there has the policy `%2` as well.</source>
        <translation>%1: otro archivo de allí tiene también la norma `%2`.</translation>
    </message>
    <message>
        <source>Remove one of them, or give it another id.</source>
        <translation>Quite una de ellas o dele otro id.</translation>
    </message>
    <message>
        <source>Correct the policy, or remove the file to use the delivered one.</source>
        <translation>Corrija la norma, o quite el archivo para usar la suministrada.</translation>
    </message>
    <message>
        <source>Correct the file, or restore it from the installation.</source>
        <translation>Corrija el archivo o restáurelo de la instalación.</translation>
    </message>
    <message>
        <source>Correct the file, or move it out of this folder.</source>
        <translation>Corrija el archivo o sáquelo de esta carpeta.</translation>
    </message>
    <message>
        <source>a clock has `days` or `hours`, not both.</source>
        <translation>un plazo tiene `days` o `hours`, no ambos.</translation>
    </message>
    <message>
        <source>hours are counted by the calendar.</source>
        <translation>las horas se cuentan por el calendario.</translation>
    </message>
    <message>
        <source>`checked_on` is a day that does not exist.</source>
        <translation>`checked_on` es un día que no existe.</translation>
    </message>
    <message>
        <source>`time_zone` must be a name such as Asia/Kolkata.</source>
        <translation>`time_zone` debe ser un nombre como Asia/Kolkata.</translation>
    </message>
    <message>
        <source>`weekend` names days such as saturday.</source>
        <translation>`weekend` indica días como saturday.</translation>
    </message>
    <message>
        <source>the outcome `%1` stands twice.</source>
        <translation>el resultado `%1` aparece dos veces.</translation>
    </message>
    <message>
        <source>The folder of import formats %1 cannot be read: %2.</source>
        <translation>La carpeta de formatos de importación %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or correct RETURNBENCH_RESOURCES.</source>
        <translation>Vuelva a instalar ReturnBench o corrija RETURNBENCH_RESOURCES.</translation>
    </message>
    <message>
        <source>the key `%1` is not known.</source>
        <translation>la clave `%1` no se conoce.</translation>
    </message>
    <message>
        <source>the key `%1` is not known; `%2` is.</source>
        <translation>la clave `%1` no se conoce; sí se conoce `%2`.</translation>
    </message>
    <message>
        <source>`name` must be the file's own: `%1`.</source>
        <translation>`name` debe ser el del archivo: `%1`.</translation>
    </message>
    <message>
        <source>`required` names no field; every header would be this format.</source>
        <translation>`required` no indica ningún campo; cualquier cabecera sería este formato.</translation>
    </message>
    <message>
        <source>`xml_item` needs `xml_record` beside it.</source>
        <translation>`xml_item` necesita `xml_record` a su lado.</translation>
    </message>
    <message>
        <source>`kind` names `%1` twice.</source>
        <translation>`kind` indica `%1` dos veces.</translation>
    </message>
    <message>
        <source>`currency` must be three capital letters (ISO 4217).</source>
        <translation>`currency` debe ser tres mayúsculas (ISO 4217).</translation>
    </message>
    <message>
        <source>the section [columns] is missing.</source>
        <translation>falta la sección [columns].</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2.</source>
        <translation>`columns.%1` no es un campo de %2.</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2; `%3` is.</source>
        <translation>`columns.%1` no es un campo de %2; `%3` sí.</translation>
    </message>
    <message>
        <source>`columns.%1` names no column.</source>
        <translation>`columns.%1` no indica ninguna columna.</translation>
    </message>
    <message>
        <source>`columns.%1` names the column `%2`, which is `%3` already.</source>
        <translation>`columns.%1` indica la columna `%2`, que ya es `%3`.</translation>
    </message>
    <message>
        <source>`%1` names `%2`, which has no column in [columns].</source>
        <translation>`%1` indica `%2`, que no tiene columna en [columns].</translation>
    </message>
    <message>
        <source>`personal` names `%1`, which `columns.%2` would store.</source>
        <translation>`personal` indica `%1`, que `columns.%2` guardaría.</translation>
    </message>
    <message>
        <source>`columns.%1` would store `%2`, which is about a person.</source>
        <translation>`columns.%1` guardaría `%2`, que es de una persona.</translation>
    </message>
    <message>
        <source>Nothing of a person is kept.</source>
        <translation>No se guarda nada de las personas.</translation>
    </message>
    <message>
        <source>`values.%1` must be a section for a field that has a column.</source>
        <translation>`values.%1` debe ser una sección de un campo con columna.</translation>
    </message>
    <message>
        <source>`product_list` must be "title", and no column may be `quantity`: the list says it.</source>
        <translation>`product_list` debe ser "title", y ninguna columna puede ser `quantity`: lo dice la lista.</translation>
    </message>
    <message>
        <source>the file %1 can be read by others.</source>
        <translation>otros pueden leer el archivo %1.</translation>
    </message>
    <message>
        <source>Make it private: `chmod 600 %1`.</source>
        <translation>Hágalo privado: `chmod 600 %1`.</translation>
    </message>
    <message>
        <source>Check that the server runs and is reached from here, and this account's right to it.</source>
        <translation>Compruebe que el servidor funciona y se alcanza desde aquí, y el permiso de esta cuenta.</translation>
    </message>
    <message>
        <source>the database did not answer in time.</source>
        <translation>la base de datos no respondió a tiempo.</translation>
    </message>
    <message>
        <source>the connection to the database cannot be watched.</source>
        <translation>la conexión con la base de datos no se puede vigilar.</translation>
    </message>
    <message>
        <source>the connection to the database was lost: %1.</source>
        <translation>se perdió la conexión con la base de datos: %1.</translation>
    </message>
    <message>
        <source>the connection to the database is closed.</source>
        <translation>la conexión con la base de datos está cerrada.</translation>
    </message>
    <message>
        <source>the database is not reached: %1.</source>
        <translation>no se alcanza la base de datos: %1.</translation>
    </message>
    <message>
        <source>the database broke off: %1.</source>
        <translation>la base de datos interrumpió: %1.</translation>
    </message>
    <message>
        <source>the database refuses the query: %1.</source>
        <translation>la base de datos rechaza la consulta: %1.</translation>
    </message>
    <message>
        <source>Correct it in workspace.toml, or the view and the rights in the database.</source>
        <translation>Corríjala en workspace.toml, o la vista y los permisos en la base de datos.</translation>
    </message>
    <message>
        <source>`watermark` = `%1` is neither a time, a date nor a whole or decimal number.</source>
        <translation>`watermark` = `%1` no es hora, fecha ni número entero o decimal.</translation>
    </message>
    <message>
        <source>Name a column that rises whenever a row is written, such as the time of its last change.</source>
        <translation>Indique una columna que suba cada vez que se escribe una fila, como la hora del último cambio.</translation>
    </message>
    <message>
        <source>`%1` = `%2` is no column of the rows; they have %3.</source>
        <translation>`%1` = `%2` no es una columna de las filas; tienen %3.</translation>
    </message>
    <message>
        <source>`%1` = `%2` stands twice in the rows: %3.</source>
        <translation>`%1` = `%2` aparece dos veces en las filas: %3.</translation>
    </message>
    <message>
        <source>Name a column of the query or view, written as there.</source>
        <translation>Indique una columna de la consulta o vista, escrita igual.</translation>
    </message>
    <message>
        <source>the rows have %1 columns; at most %2 are read.</source>
        <translation>las filas tienen %1 columnas; se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>Name the columns that are needed in the query.</source>
        <translation>Indique en la consulta las columnas necesarias.</translation>
    </message>
    <message>
        <source>there is no import format `%1`.</source>
        <translation>no hay un formato de importación `%1`.</translation>
    </message>
    <message>
        <source>See `returnbench-cli formats`.</source>
        <translation>Véase `returnbench-cli formats`.</translation>
    </message>
    <message>
        <source>the format `%1` does not suit rows of %2.</source>
        <translation>el formato `%1` no sirve para filas de %2.</translation>
    </message>
    <message>
        <source>Name one of the right kind, in which every row stands for itself.</source>
        <translation>Indique uno del tipo adecuado, en el que cada fila valga por sí.</translation>
    </message>
    <message>
        <source>the rows have no column `%1`, which the format %2 needs; they have %3.</source>
        <translation>las filas no tienen la columna `%1`, que el formato %2 necesita; tienen %3.</translation>
    </message>
    <message>
        <source>Give a column that name in the query, with AS.</source>
        <translation>Dé ese nombre a una columna de la consulta, con AS.</translation>
    </message>
    <message>
        <source>the rows have no column `order_line_id`; they come singly, so that each must say which line of its order it is.</source>
        <translation>las filas no tienen la columna `order_line_id`; llegan sueltas y cada una debe decir qué línea de su pedido es.</translation>
    </message>
    <message>
        <source>Give the column that tells an order's lines apart that name in the query, with AS.</source>
        <translation>Dé ese nombre con AS a la columna que distingue las líneas de un pedido.</translation>
    </message>
    <message>
        <source>the key `%1` does not tell rows apart: two have `%2` and the same watermark.</source>
        <translation>la clave `%1` no distingue las filas: dos tienen `%2` y la misma marca.</translation>
    </message>
    <message>
        <source>Name a column that is unique, such as the table's primary key.</source>
        <translation>Indique una columna única, como la clave primaria.</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1.</source>
        <translation>El paquete no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>tiene más de %1 archivos</translation>
    </message>
    <message>
        <source>the name "%1" cannot be used, or not twice</source>
        <translation>el nombre «%1» no vale, o no dos veces</translation>
    </message>
    <message>
        <source>it would have %1 bytes; at most %2 fit</source>
        <translation>tendría %1 bytes; caben %2 como máximo</translation>
    </message>
    <message>
        <source>Export it with fewer or smaller files.</source>
        <translation>Expórtelo con menos archivos o más pequeños.</translation>
    </message>
    <message>
        <source>The cryptographic library does not start.</source>
        <translation>La biblioteca criptográfica no arranca.</translation>
    </message>
    <message>
        <source>The key file %1 %2.</source>
        <translation>El archivo de clave %1 %2.</translation>
    </message>
    <message>
        <source>holds no signing key</source>
        <translation>no contiene una clave de firma</translation>
    </message>
    <message>
        <source>is protected by a password, which a bench cannot ask for</source>
        <translation>está protegido con una contraseña que un puesto no puede pedir</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>Restore it from a backup of the workspace.</source>
        <translation>Restáurelo de una copia del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The signature's comment "%1" is no single line of printable text.</source>
        <translation>El comentario «%1» de la firma no es una sola línea de texto imprimible.</translation>
    </message>
    <message>
        <source>Rename the bench in workspace.toml.</source>
        <translation>Cambie el nombre del puesto en workspace.toml.</translation>
    </message>
    <message>
        <source>The bench cannot be called "%1": a name has 1 to %2 bytes that can be printed.</source>
        <translation>El puesto no puede llamarse «%1»: un nombre tiene de 1 a %2 bytes imprimibles.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Póngale otro nombre.</translation>
    </message>
    <message>
        <source>The evidence pack of %1 cannot be made: %2.</source>
        <translation>El paquete de pruebas de %1 no se puede crear: %2.</translation>
    </message>
    <message>
        <source>the inspection was voided</source>
        <translation>la inspección se anuló</translation>
    </message>
    <message>
        <source>Open a new inspection of this return and export that.</source>
        <translation>Abra una nueva inspección de esta devolución y exporte esa.</translation>
    </message>
    <message>
        <source>the inspection is not closed (it is %1)</source>
        <translation>la inspección no está cerrada (%1)</translation>
    </message>
    <message>
        <source>Close it at the bench first.</source>
        <translation>Ciérrela antes en el puesto.</translation>
    </message>
    <message>
        <source>its report came out empty</source>
        <translation>el informe salió vacío</translation>
    </message>
    <message>
        <source>it would not verify (%1)</source>
        <translation>no pasaría la verificación (%1)</translation>
    </message>
    <message>
        <source>"%1" is no public key.</source>
        <translation>«%1» no es una clave pública.</translation>
    </message>
    <message>
        <source>Give the line that begins with RW and has 56 characters, as the bench prints it.</source>
        <translation>Indique la línea que empieza por RW y tiene 56 caracteres, como la muestra el puesto.</translation>
    </message>
    <message>
        <source>The form takes no PDF: the report is left out.</source>
        <translation>El formulario no admite PDF: el informe se omite.</translation>
    </message>
    <message>
        <source>The form takes no video: the opening on video is left out.</source>
        <translation>El formulario no admite vídeo: el vídeo de la apertura se omite.</translation>
    </message>
    <message>
        <source>The policy asks for the opening on video, but its form takes none: send it to the marketplace another way, or correct the policy.</source>
        <translation>La política pide el vídeo de la apertura, pero su formulario no admite vídeo: envíelo al mercado por otra vía o corrija la política.</translation>
    </message>
    <message>
        <source>The form takes no JPEG: the photos are left out.</source>
        <translation>El formulario no admite JPEG: las fotos se omiten.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the report is left out.</source>
        <translation>El formulario admite %1 archivos: el informe se omite.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the video %2 is left out.</source>
        <translation>El formulario admite %1 archivos: el vídeo %2 se omite.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the photo "%2" is left out.</source>
        <translation>El formulario admite %1 archivos: la foto «%2» se omite.</translation>
    </message>
    <message>
        <source>Parts of a photo are covered but the video is as it was taken: see that it shows no address before you send it.</source>
        <translation>Hay partes de una foto cubiertas, pero el vídeo está tal como se grabó: compruebe antes de enviarlo que no muestra ninguna dirección.</translation>
    </message>
    <message>
        <source>It has what decides alone, to fit the form.</source>
        <translation>Tiene solo lo decisivo, para caber en el formulario.</translation>
    </message>
    <message>
        <source>The report has %1 pages and %2, more than the form takes.</source>
        <translation>El informe tiene %1 páginas y %2, más de lo que admite el formulario.</translation>
    </message>
    <message>
        <source>The same pictures in an MP4.</source>
        <translation>Las mismas imágenes en un MP4.</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, uncut.</source>
        <translation>Codificado de nuevo con %1 × %2 píxeles, sin cortes.</translation>
    </message>
    <message>
        <source>Its first %1 of %2 seconds.</source>
        <translation>Los primeros %1 de %2 segundos.</translation>
    </message>
    <message>
        <source>The video %1 has %2 seconds and %3, more than the form takes.</source>
        <translation>El vídeo %1 tiene %2 segundos y %3, más de lo que admite el formulario.</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, to fit the form.</source>
        <translation>Codificada de nuevo con %1 × %2 píxeles, para caber en el formulario.</translation>
    </message>
    <message>
        <source>The photo "%1" has %2 and cannot be made small enough.</source>
        <translation>La foto «%1» tiene %2 y no se puede reducir lo bastante.</translation>
    </message>
    <message>
        <source>The opening on video is missing.</source>
        <translation>Falta el vídeo de la apertura.</translation>
    </message>
    <message>
        <source>The photo "%1" is missing.</source>
        <translation>Falta la foto «%1».</translation>
    </message>
    <message>
        <source>The text has %1 characters; the form takes %2.</source>
        <translation>El texto tiene %1 caracteres; el formulario admite %2.</translation>
    </message>
    <message>
        <source>There is something called %1 already.</source>
        <translation>Ya hay algo llamado %1.</translation>
    </message>
    <message>
        <source>Name another folder, or remove it.</source>
        <translation>Indique otra carpeta, o quítela.</translation>
    </message>
    <message>
        <source>Give this account the right to write there.</source>
        <translation>Dé a esta cuenta permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>There are no rules for claims at %1.</source>
        <translation>No hay normas para reclamar en %1.</translation>
    </message>
    <message>
        <source>Write them into the workspace's folder policies.</source>
        <translation>Escríbalas en la carpeta policies del espacio de trabajo.</translation>
    </message>
    <message>
        <source>No claim is to be made for %1: %2</source>
        <translation>No hay que reclamar por %1: %2</translation>
    </message>
    <message>
        <source>Look at the inspection again; the signed pack can be exported all the same.</source>
        <translation>Revise la inspección; el paquete firmado se puede exportar igualmente.</translation>
    </message>
    <message>
        <source>There is no policy "%1".</source>
        <translation>No hay una norma «%1».</translation>
    </message>
    <message>
        <source>See `returnbench-cli policies`.</source>
        <translation>Véase `returnbench-cli policies`.</translation>
    </message>
    <message>
        <source>Export a folder or a zip.</source>
        <translation>Exporte una carpeta o un zip.</translation>
    </message>
    <message>
        <source>No time stamp authority is named.</source>
        <translation>No se indica ninguna autoridad de sellado de tiempo.</translation>
    </message>
    <message>
        <source>In workspace.toml, [timestamp], write authority = "http://HOST/PATH".</source>
        <translation>En workspace.toml, [timestamp], escriba authority = "http://HOST/PATH".</translation>
    </message>
    <message>
        <source>"%1" is no time stamp authority's address.</source>
        <translation>«%1» no es la dirección de una autoridad de sellado de tiempo.</translation>
    </message>
    <message>
        <source>The time stamp authority %1 gave no time stamp: %2.</source>
        <translation>La autoridad de sellado de tiempo %1 no dio un sello: %2.</translation>
    </message>
    <message>
        <source>The pack is made without; it is asked for again at the next export.</source>
        <translation>El paquete se hace sin él; se pedirá de nuevo en la próxima exportación.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya hay un archivo %1.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>The clip %1 cannot be read.</source>
        <translation>El clip %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore it from a backup.</source>
        <translation>Ejecute `returnbench-cli check`; restáurelo de una copia.</translation>
    </message>
    <message>
        <source>the clip %1 is missing</source>
        <translation>falta el clip %1</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`, and restore it from a backup.</source>
        <translation>Ejecute `returnbench-cli check` y restáurelo de una copia.</translation>
    </message>
    <message>
        <source>Parts are covered.</source>
        <translation>Hay partes cubiertas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The inspection %1 has no photo "%2".</source>
        <translation>La inspección %1 no tiene la foto «%2».</translation>
    </message>
    <message>
        <source>The parts to cover do not lie within the photo.</source>
        <translation>Las partes que cubrir no están dentro de la foto.</translation>
    </message>
    <message>
        <source>Give at most 16 of them, each as left, top, width and height in permille, at least 10 wide and high.</source>
        <translation>Indique 16 como máximo, cada una con izquierda, arriba, ancho y alto en tanto por mil, de 10 como mínimo.</translation>
    </message>
    <message>
        <source>Correct the list of verticals.</source>
        <translation>Corrija la lista de sectores.</translation>
    </message>
    <message>
        <source>Correct the costs.</source>
        <translation>Corrija los costes.</translation>
    </message>
    <message>
        <source>`%1` must hold amounts with their currency, such as "INR 2".</source>
        <translation>`%1` debe contener importes con su moneda, como "INR 2".</translation>
    </message>
    <message>
        <source>There is no figure "%1".</source>
        <translation>No hay ninguna cifra «%1».</translation>
    </message>
    <message>
        <source>Their ids are in `--json report overview`.</source>
        <translation>Sus identificadores están en `--json report overview`.</translation>
    </message>
    <message>
        <source>There is no report "%1".</source>
        <translation>No hay ningún informe «%1».</translation>
    </message>
    <message>
        <source>The reports are: %1.</source>
        <translation>Los informes son: %1.</translation>
    </message>
    <message>
        <source>There is no recall "%1".</source>
        <translation>No hay ninguna retirada «%1».</translation>
    </message>
    <message>
        <source>Import it, or leave the name away for all that there are.</source>
        <translation>Impórtela, o no indique el nombre para verlas todas.</translation>
    </message>
    <message>
        <source>The report %1 has no table "%2".</source>
        <translation>El informe %1 no tiene ninguna tabla «%2».</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>Sus tablas son: %1.</translation>
    </message>
    <message>
        <source>The date of %1 is "%2", which is no day.</source>
        <translation>La fecha de %1 es «%2», que no es un día.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-25.</source>
        <translation>Escríbala como 2026-11-25.</translation>
    </message>
    <message>
        <source>The report would end on %1, before it begins on %2.</source>
        <translation>El informe terminaría el %1, antes de empezar el %2.</translation>
    </message>
    <message>
        <source>Give the earlier day with --from, the later one with --to.</source>
        <translation>Indique el primer día con --from y el último con --to.</translation>
    </message>
    <message>
        <source>The report would be over %1 days.</source>
        <translation>El informe abarcaría %1 días.</translation>
    </message>
    <message>
        <source>Ask for at most %1.</source>
        <translation>Pida como máximo %1.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>No se puede crear el libro de cálculo: %1.</translation>
    </message>
    <message>
        <source>Try again; export as CSV if it stays so.</source>
        <translation>Inténtelo de nuevo; si no, expórtelo como CSV.</translation>
    </message>
    <message>
        <source>The journal is damaged: %1.</source>
        <translation>El diario está dañado: %1.</translation>
    </message>
    <message>
        <source>There is no journal in %1: %2.</source>
        <translation>No hay ningún diario en %1: %2.</translation>
    </message>
    <message>
        <source>Restore a backup, or take what is left with `returnbench-cli salvage`.</source>
        <translation>Restaure una copia de seguridad o rescate lo que quede con `returnbench-cli salvage`.</translation>
    </message>
    <message>
        <source>There is no mirror in %1: %2.</source>
        <translation>No hay ninguna réplica en %1: %2.</translation>
    </message>
    <message>
        <source>Make it anew from the imports: run `returnbench-cli import --anew`.</source>
        <translation>Rehágala a partir de las importaciones: ejecute `returnbench-cli import --anew`.</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>falta su archivo</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>su archivo está vacío</translation>
    </message>
    <message>
        <source>The mirror is damaged: %1.</source>
        <translation>La réplica está dañada: %1.</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on.</source>
        <translation>Pida a un administrador que ejecute `returnbench-cli check` antes de seguir trabajando.</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on; until then no backup is made.</source>
        <translation>Pida a un administrador que ejecute `returnbench-cli check` antes de seguir trabajando; hasta entonces no se hace copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal was cut off: the checkpoint %1 of %2 names its event %3, which it does not have any more.</source>
        <translation>El diario fue recortado: el punto de control %1 del %2 nombra su evento %3, que ya no tiene.</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the checkpoint %2 of %3 names.</source>
        <translation>Es otro diario: su evento %1 no es el que nombra el punto de control %2 del %3.</translation>
    </message>
    <message>
        <source>The journal was cut off: the pack %1 names its event %2, which it does not have any more.</source>
        <translation>El diario fue cortado: el paquete %1 nombra su suceso %2, que ya no tiene.</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the pack %2 names.</source>
        <translation>El diario es otro: su suceso %1 no es el que nombra el paquete %2.</translation>
    </message>
    <message>
        <source>The pack %1 cannot be used: %2</source>
        <translation>El paquete %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not bear the signature of key %2.</source>
        <translation>El punto de control %1 no lleva la firma de la clave %2.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is signed, but says nothing that is understood.</source>
        <translation>El punto de control %1 está firmado, pero no dice nada que se entienda.</translation>
    </message>
    <message>
        <source>The time stamp of the checkpoint %1 is wrong: %2</source>
        <translation>El sello de tiempo del punto de control %1 es erróneo: %2</translation>
    </message>
    <message>
        <source>The first line of %1 is no passphrase: it has not %2 to %3 characters.</source>
        <translation>La primera línea de %1 no es una frase: no tiene de %2 a %3 caracteres.</translation>
    </message>
    <message>
        <source>Write six or more words that somebody chose by chance.</source>
        <translation>Escriba seis o más palabras elegidas al azar.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase already.</source>
        <translation>La clave ya está protegida por una frase.</translation>
    </message>
    <message>
        <source>Take that one away first: `returnbench-cli key protect --remove`.</source>
        <translation>Quite primero esa: `returnbench-cli key protect --remove`.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>El archivo %1 no está.</translation>
    </message>
    <message>
        <source>Correct its name.</source>
        <translation>Corrija su nombre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Give this account the right to read it, and free space on the disk.</source>
        <translation>Dé a esta cuenta el derecho de leerlo y libere espacio en el disco.</translation>
    </message>
    <message>
        <source>There is no file that the mirror could be made of: none is kept in inbox/done.</source>
        <translation>No hay archivo del que hacer el espejo: en inbox/done no se guarda ninguno.</translation>
    </message>
    <message>
        <source>Name the files that were imported, oldest first.</source>
        <translation>Nombre los archivos que se importaron, el más antiguo primero.</translation>
    </message>
    <message>
        <source>None of the files could be taken: %1</source>
        <translation>No se pudo tomar ninguno de los archivos: %1</translation>
    </message>
    <message>
        <source>The mirror is as it was. Name the files that were imported, oldest first.</source>
        <translation>El espejo está como estaba. Nombre los archivos que se importaron, el más antiguo primero.</translation>
    </message>
    <message>
        <source>There is no memory to protect the key with a passphrase.</source>
        <translation>No hay memoria para proteger la clave con una frase.</translation>
    </message>
    <message>
        <source>The backup is missing or not whole: %1</source>
        <translation>La copia de seguridad falta o no está completa: %1</translation>
    </message>
    <message>
        <source>No checkpoint was written: %1</source>
        <translation>No se escribió ningún punto de control: %1</translation>
    </message>
    <message>
        <source>The work was stopped before its end; nothing of it stays.</source>
        <translation>El trabajo se detuvo antes de terminar; no queda nada de él.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>Vuelva a empezarla.</translation>
    </message>
    <message>
        <source>The backup would lie in the workspace that it saves.</source>
        <translation>La copia quedaría dentro del espacio de trabajo que guarda.</translation>
    </message>
    <message>
        <source>There is no workspace.toml that can be read.</source>
        <translation>No hay ningún workspace.toml que se pueda leer.</translation>
    </message>
    <message>
        <source>Name a backup that has it, or put one of another bench into %1.</source>
        <translation>Indique una copia de seguridad que lo tenga, o ponga el de otro puesto en %1.</translation>
    </message>
    <message>
        <source>The new workspace would lie in the damaged one.</source>
        <translation>El nuevo espacio de trabajo quedaría dentro del dañado.</translation>
    </message>
    <message>
        <source>Name a place elsewhere, best on another disk.</source>
        <translation>Indique otro lugar, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>Indique uno con --workspace.</translation>
    </message>
    <message>
        <source>Clips are being removed faster than they can be saved.</source>
        <translation>Los vídeos se eliminan más deprisa de lo que se pueden guardar.</translation>
    </message>
    <message>
        <source>Try again; or free space on the bench's disk.</source>
        <translation>Inténtelo de nuevo, o libere espacio en el disco del puesto.</translation>
    </message>
    <message>
        <source>Check the disk and that this account may use it, then try again.</source>
        <translation>Compruebe el disco y que esta cuenta pueda usarlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the workspace.</source>
        <translation>Compruebe el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is no backup: %2.</source>
        <translation>%1 no es una copia de seguridad: %2.</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made.</source>
        <translation>Indique lo que hizo `returnbench-cli backup`.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>No hay ninguna copia %1.</translation>
    </message>
    <message>
        <source>The disk has too little room for the backup.</source>
        <translation>El disco no tiene espacio suficiente para la copia.</translation>
    </message>
    <message>
        <source>Free space, or restore on another disk.</source>
        <translation>Libere espacio, o restaure en otro disco.</translation>
    </message>
    <message>
        <source>A workspace was to be put into %1, and that was cut off.</source>
        <translation>En %1 se iba a poner un espacio de trabajo, y eso se interrumpió.</translation>
    </message>
    <message>
        <source>Remove what is in that folder, then try again.</source>
        <translation>Quite lo que hay en esa carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it has no %2.%3</source>
        <translation>%1 no se puede restaurar: le falta %2.%3</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made; take an older one where this is damaged.</source>
        <translation>Indique lo que hizo `returnbench-cli backup`; tome una anterior donde esta esté dañada.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero inicie sesión.</translation>
    </message>
    <message>
        <source>%1 may not do this.</source>
        <translation>%1 no puede hacer esto.</translation>
    </message>
    <message>
        <source>Returns are inspected by clerks, managers and administrators.</source>
        <translation>Las devoluciones las inspeccionan operarios, responsables y administradores.</translation>
    </message>
    <message>
        <source>Notes are added by whoever is signed in.</source>
        <translation>Las notas las añade quien haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Parts of photos are covered by whoever is signed in.</source>
        <translation>Las partes de las fotos las cubre quien haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Claims are made by claims staff, managers and administrators.</source>
        <translation>Las reclamaciones las presentan el personal de reclamaciones, los responsables y los administradores.</translation>
    </message>
    <message>
        <source>Evidence is exported by claims staff, managers and administrators.</source>
        <translation>Las pruebas las exportan el personal de reclamaciones, los responsables y los administradores.</translation>
    </message>
    <message>
        <source>Reports are for claims staff, managers and administrators.</source>
        <translation>Los informes son para el personal de reclamaciones, los responsables y los administradores.</translation>
    </message>
    <message>
        <source>Inspections are graded again by whoever is signed in.</source>
        <translation>Las inspecciones las vuelve a clasificar quien haya iniciado sesión.</translation>
    </message>
    <message>
        <source>The marketplaces' rules are changed by managers and administrators.</source>
        <translation>Las reglas de los marketplaces las cambian los responsables y los administradores.</translation>
    </message>
    <message>
        <source>Protocols are changed by managers and administrators.</source>
        <translation>Los protocolos los cambian los responsables y los administradores.</translation>
    </message>
    <message>
        <source>Cameras and scanners are set up by clerks, managers and administrators.</source>
        <translation>Las cámaras y los escáneres los configuran operarios, responsables y administradores.</translation>
    </message>
    <message>
        <source>Orders and returns are imported by claims staff, managers and administrators.</source>
        <translation>Los pedidos y las devoluciones los importan el personal de reclamaciones, los responsables y los administradores.</translation>
    </message>
    <message>
        <source>People are added and changed by administrators.</source>
        <translation>Las personas las añaden y cambian los administradores.</translation>
    </message>
    <message>
        <source>The key that packs are signed with is replaced by administrators.</source>
        <translation>La clave con la que se firman los paquetes la sustituyen los administradores.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>Sign in as somebody else, or ask an administrator.</source>
        <translation>Inicie sesión como otra persona o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Name somebody else, or ask an administrator.</source>
        <translation>Indique a otra persona o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>That is not the PIN of %1.</source>
        <translation>Ese no es el PIN de %1.</translation>
    </message>
    <message>
        <source>Try again, or scan your badge.</source>
        <translation>Inténtelo de nuevo o escanee su credencial.</translation>
    </message>
    <message>
        <source>%1 has no PIN.</source>
        <translation>%1 no tiene PIN.</translation>
    </message>
    <message>
        <source>Scan your badge, or ask an administrator for a PIN.</source>
        <translation>Escanee su credencial o pida un PIN a un administrador.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were given for %1.</source>
        <translation>Se dieron demasiados PIN erróneos para %1.</translation>
    </message>
    <message>
        <source>Wait %1 seconds, or scan your badge.</source>
        <translation>Espere %1 segundos o escanee su credencial.</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>Esta credencial no es de nadie aquí.</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN, or ask an administrator for a new badge.</source>
        <translation>Inicie sesión con su nombre y PIN o pida una credencial nueva a un administrador.</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no serial.</source>
        <translation>Es la credencial de alguien y no un número de serie.</translation>
    </message>
    <message>
        <source>Scan the item's label.</source>
        <translation>Escanee la etiqueta del artículo.</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no parcel.</source>
        <translation>Es la credencial de alguien y no un paquete.</translation>
    </message>
    <message>
        <source>That code says who somebody is, and names no parcel.</source>
        <translation>Ese código dice quién es alguien y no identifica ningún paquete.</translation>
    </message>
    <message>
        <source>The bench was left alone and is locked.</source>
        <translation>El puesto quedó desatendido y está bloqueado.</translation>
    </message>
    <message>
        <source>Sign in: an inspection that is open goes on where it was.</source>
        <translation>Inicie sesión: una inspección abierta sigue donde estaba.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Un PIN tiene de 4 a 12 dígitos y nada más.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try.</source>
        <translation>Este PIN es de los primeros que cualquiera probaría.</translation>
    </message>
    <message>
        <source>Choose one that is no row and not all the same digit.</source>
        <translation>Elija uno que no sea una serie ni repita el mismo dígito.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN.</source>
        <translation>No hay memoria suficiente para guardar un PIN.</translation>
    </message>
    <message>
        <source>%1 is no file of PINs and badges.</source>
        <translation>%1 no es un archivo de PIN y credenciales.</translation>
    </message>
    <message>
        <source>Restore it from a backup; or remove it, and give PINs anew with `returnbench-cli person pin`.</source>
        <translation>Restáurelo de una copia; o elimínelo y dé los PIN de nuevo con `returnbench-cli person pin`.</translation>
    </message>
    <message>
        <source>%1 is the last administrator who can sign in.</source>
        <translation>%1 es el último administrador que puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Make somebody else administrator first, with a PIN or a badge.</source>
        <translation>Haga antes administrador a otra persona, con PIN o credencial.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli person list`.</source>
        <translation>Lístelas con `returnbench-cli person list`.</translation>
    </message>
    <message>
        <source>The name of %1 must have 1 to %2 bytes of printable text.</source>
        <translation>El nombre de %1 debe tener de 1 a %2 bytes de texto imprimible.</translation>
    </message>
    <message>
        <source>Give a name such as `A. Rao`.</source>
        <translation>Indique un nombre como `A. Rao`.</translation>
    </message>
    <message>
        <source>"%1" cannot be a person's id.</source>
        <translation>«%1» no puede ser el identificador de una persona.</translation>
    </message>
    <message>
        <source>Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`.</source>
        <translation>Use de 1 a 32 de a-z, 0-9, punto, guion y guion bajo, como `asha`.</translation>
    </message>
    <message>
        <source>There is a person with the id %1 already.</source>
        <translation>Ya hay una persona con el identificador %1.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Elija otro identificador.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió a %1.</translation>
    </message>
    <message>
        <source>Give them a PIN or a badge where people sign in.</source>
        <translation>Dé un PIN o una tarjeta donde la gente inicia sesión.</translation>
    </message>
    <message>
        <source>It is kept: %1.</source>
        <translation>Queda guardado: %1.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 tiene un PIN nuevo.</translation>
    </message>
    <message>
        <source>The new badge of %1 is %2.</source>
        <translation>La tarjeta nueva de %1 es %2.</translation>
    </message>
    <message>
        <source>Print it and remove the file: whoever has it signs in with it. An earlier badge is worth nothing now.</source>
        <translation>Imprímala y borre el archivo: quien lo tenga inicia sesión con él. Una tarjeta anterior ya no vale.</translation>
    </message>
    <message>
        <source>Neither PIN nor badge of %1 is worth anything now.</source>
        <translation>Ni el PIN ni la tarjeta de %1 valen ya.</translation>
    </message>
    <message>
        <source>The key that packs are signed with is protected by a passphrase.</source>
        <translation>La clave con que se firman los paquetes está protegida por una frase.</translation>
    </message>
    <message>
        <source>Name the file that has it in workspace.toml: [signing] passphrase_file.</source>
        <translation>Nombre el archivo que la tiene en workspace.toml: [signing] passphrase_file.</translation>
    </message>
    <message>
        <source>The path %1 cannot stand in workspace.toml.</source>
        <translation>La ruta %1 no puede figurar en workspace.toml.</translation>
    </message>
    <message>
        <source>Put the file where its path is shorter and can be printed.</source>
        <translation>Ponga el archivo donde su ruta sea más corta e imprimible.</translation>
    </message>
    <message>
        <source>The key that packs are signed with stays locked: %1</source>
        <translation>La clave con que se firman los paquetes sigue cerrada: %1</translation>
    </message>
    <message>
        <source>Put in the medium that the passphrase is on, or correct [signing] passphrase_file in workspace.toml.</source>
        <translation>Ponga el medio que tiene la frase, o corrija [signing] passphrase_file en workspace.toml.</translation>
    </message>
    <message>
        <source>The key file %1 does not open with this passphrase.</source>
        <translation>El archivo de clave %1 no se abre con esta frase.</translation>
    </message>
    <message>
        <source>Correct the file that [signing] passphrase_file names in workspace.toml.</source>
        <translation>Corrija el archivo que [signing] passphrase_file nombra en workspace.toml.</translation>
    </message>
    <message>
        <source>Inspections closed</source>
        <translation>Inspecciones cerradas</translation>
    </message>
    <message>
        <source>Inspections that were closed within the period.</source>
        <translation>Inspecciones que se cerraron dentro del periodo.</translation>
    </message>
    <message>
        <source>Units returned</source>
        <translation>Unidades devueltas</translation>
    </message>
    <message>
        <source>Units announced in the returns that were inspected and closed.</source>
        <translation>Unidades anunciadas en las devoluciones inspeccionadas y cerradas.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Inspections that were voided within the period. No other figure counts them.</source>
        <translation>Inspecciones anuladas dentro del periodo. Ninguna otra cifra las cuenta.</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>Unidad correcta</translation>
    </message>
    <message>
        <source>Closed inspections in which the unit or the product was the one sold (match, product_match).</source>
        <translation>Inspecciones cerradas en las que la unidad o el producto era el vendido (match, product_match).</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was another (other_product).</source>
        <translation>Inspecciones cerradas en las que el producto era otro (other_product).</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>Unidad equivocada</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was right and the unit was not: sold to somebody else, never ours, or returned before (other_unit, unknown_unit, already_returned).</source>
        <translation>Inspecciones cerradas en las que el producto era el correcto y la unidad no: vendida a otro, nunca nuestra o ya devuelta (other_unit, unknown_unit, already_returned).</translation>
    </message>
    <message>
        <source>Closed inspections in which nothing on the item could be read.</source>
        <translation>Inspecciones cerradas en las que nada del artículo se pudo leer.</translation>
    </message>
    <message>
        <source>Our own mix-ups</source>
        <translation>Confusiones nuestras</translation>
    </message>
    <message>
        <source>Closed inspections in which our records show that we sent the unit by mistake.</source>
        <translation>Inspecciones cerradas en las que nuestros registros muestran que enviamos la unidad por error.</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Closed inspections in which something else came than was sold, less than was sold, a part was exchanged, the serial was tampered with or the unit is blocked. Parcels that were swapped with another one of ours are not counted. Suspicion is no proof.</source>
        <translation>Inspecciones cerradas en las que llegó otra cosa que la vendida, menos de lo vendido, una pieza estaba cambiada, la serie estaba manipulada o la unidad está bloqueada. No cuentan los paquetes cambiados con otro nuestro. La sospecha no es prueba.</translation>
    </message>
    <message>
        <source>Value under suspicion</source>
        <translation>Valor bajo sospecha</translation>
    </message>
    <message>
        <source>Price of all units of these returns.</source>
        <translation>Precio de todas las unidades de estas devoluciones.</translation>
    </message>
    <message>
        <source>Confirmed fraud</source>
        <translation>Fraude confirmado</translation>
    </message>
    <message>
        <source>Those under suspicion of which the marketplace accepted or paid the claim.</source>
        <translation>Las sospechosas cuyo reclamo el marketplace aceptó o pagó.</translation>
    </message>
    <message>
        <source>Value of confirmed fraud</source>
        <translation>Valor del fraude confirmado</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Sin fallo encontrado</translation>
    </message>
    <message>
        <source>Of closed inspections whose buyer named a defect: those with the right unit, graded A or B.</source>
        <translation>De las inspecciones cerradas cuyo comprador nombró un defecto: las de la unidad correcta, de grado A o B.</translation>
    </message>
    <message>
        <source>Came back before</source>
        <translation>Ya volvió antes</translation>
    </message>
    <message>
        <source>Closed inspections whose unit was in the parcel of another return before, sold again since or not.</source>
        <translation>Inspecciones cerradas cuya unidad estuvo antes en el paquete de otra devolución, vendida de nuevo o no.</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Resueltas a la primera</translation>
    </message>
    <message>
        <source>Closed inspections whose return was not inspected and closed once more afterwards.</source>
        <translation>Inspecciones cerradas cuya devolución no se inspeccionó y cerró otra vez después.</translation>
    </message>
    <message>
        <source>Photos retaken</source>
        <translation>Fotos repetidas</translation>
    </message>
    <message>
        <source>Photos that took the place of another of the same shot, of all photos.</source>
        <translation>Fotos que sustituyeron a otra de la misma toma, de todas las fotos.</translation>
    </message>
    <message>
        <source>From arrival to disposition</source>
        <translation>De la llegada al destino</translation>
    </message>
    <message>
        <source>From the parcel's delivery, as the channel says it, to the last disposition. Returns whose delivery nobody told are left out.</source>
        <translation>De la entrega del paquete, según el canal, al último destino. Se omiten las devoluciones cuya entrega nadie comunicó.</translation>
    </message>
    <message>
        <source>Hands on</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Time between the events of an inspection up to its end; a pause of more than five minutes is left out.</source>
        <translation>Tiempo entre los eventos de una inspección hasta su fin; se omite una pausa de más de cinco minutos.</translation>
    </message>
    <message>
        <source>Claims filed</source>
        <translation>Reclamos presentados</translation>
    </message>
    <message>
        <source>Claims that were filed for inspections closed within the period.</source>
        <translation>Reclamos presentados por inspecciones cerradas dentro del periodo.</translation>
    </message>
    <message>
        <source>Claims won</source>
        <translation>Reclamos ganados</translation>
    </message>
    <message>
        <source>Of filed claims that are decided (accepted, reimbursed, rejected): those accepted or reimbursed.</source>
        <translation>De los reclamos presentados y decididos (aceptados, pagados, rechazados): los aceptados o pagados.</translation>
    </message>
    <message>
        <source>Recovered by claims</source>
        <translation>Recuperado con reclamos</translation>
    </message>
    <message>
        <source>Money that the marketplaces paid, of the price of all units for which a claim was filed.</source>
        <translation>Dinero que pagaron los marketplaces, del precio de todas las unidades por las que se presentó un reclamo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What comes back, in what state, and what it costs; beside the period before.</source>
        <translation>Qué vuelve, en qué estado y cuánto cuesta; junto al periodo anterior.</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Tasa de devolución</translation>
    </message>
    <message>
        <source>How much of what was dispatched comes back, by channel, product, category, lot and reason.</source>
        <translation>Cuánto de lo enviado vuelve, por canal, producto, categoría, lote y motivo.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <source>Every inspection of the period, or those that a figure counts.</source>
        <translation>Cada inspección del periodo, o las que cuenta una cifra.</translation>
    </message>
    <message>
        <source>Daily bench sheet</source>
        <translation>Hoja diaria del puesto</translation>
    </message>
    <message>
        <source>Every inspection of the day, in order.</source>
        <translation>Cada inspección del día, en orden.</translation>
    </message>
    <message>
        <source>Weekly quality</source>
        <translation>Calidad semanal</translation>
    </message>
    <message>
        <source>Verdicts, grades, dispositions and reasons, week by week.</source>
        <translation>Veredictos, grados, destinos y motivos, semana a semana.</translation>
    </message>
    <message>
        <source>Supplier quality</source>
        <translation>Calidad de proveedores</translation>
    </message>
    <message>
        <source>Which lot has which defects, with the units and their photos.</source>
        <translation>Qué lote tiene qué defectos, con las unidades y sus fotos.</translation>
    </message>
    <message>
        <source>Fraud watch</source>
        <translation>Vigilancia de fraude</translation>
    </message>
    <message>
        <source>Returns under suspicion, and who and what stands out.</source>
        <translation>Devoluciones sospechosas, y quién y qué destaca.</translation>
    </message>
    <message>
        <source>Claims recovery</source>
        <translation>Recuperación de reclamos</translation>
    </message>
    <message>
        <source>What could be claimed, what was, what came of it, and what lapsed.</source>
        <translation>Qué se podía reclamar, qué se reclamó, qué resultó y qué caducó.</translation>
    </message>
    <message>
        <source>Recall sweep</source>
        <translation>Barrido de retirada</translation>
    </message>
    <message>
        <source>Who has units of a recalled range, which came back, which are still out.</source>
        <translation>Quién tiene unidades de una serie retirada, cuáles volvieron, cuáles siguen fuera.</translation>
    </message>
    <message>
        <source>Ageing of quarantine</source>
        <translation>Antigüedad en cuarentena</translation>
    </message>
    <message>
        <source>What has been waiting in quarantine, and for how long.</source>
        <translation>Qué espera en cuarentena y desde cuándo.</translation>
    </message>
    <message>
        <source>Dispositions and reimbursements</source>
        <translation>Destinos y reembolsos</translation>
    </message>
    <message>
        <source>Returns of Amazon's own warehouse against what it paid for them.</source>
        <translation>Devoluciones del almacén de Amazon frente a lo que pagó por ellas.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>A week begins on Monday.</source>
        <translation>La semana empieza el lunes.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Wrong item or unit</source>
        <translation>Artículo o unidad equivocados</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospechosas</translation>
    </message>
    <message>
        <source>Value by disposition</source>
        <translation>Valor por destino</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Buyers' reasons</source>
        <translation>Motivos de los compradores</translation>
    </message>
    <message>
        <source>What the channels' codes have in common; see resources/reports/reasons.toml.</source>
        <translation>Lo que tienen en común los códigos de los canales; véase resources/reports/reasons.toml.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Portion of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson), so that few units do not rank above many. A defect counts when the buyer named one, the unit is the one sold, and it was graded C or D.</source>
        <translation>Ordenado por el extremo inferior del intervalo del 95 % de la proporción (Wilson), para que pocas unidades no queden por encima de muchas. Un defecto cuenta cuando el comprador lo nombró, la unidad es la vendida y recibió grado C o D.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Defect named</source>
        <translation>Defecto nombrado</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>Defecto hallado</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Products that come back most</source>
        <translation>Productos que más vuelven</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Products with defects named</source>
        <translation>Productos con defectos nombrados</translation>
    </message>
    <message>
        <source>Units with a defect</source>
        <translation>Unidades con defecto</translation>
    </message>
    <message>
        <source>Photos by the first twelve characters of their SHA-256; whole in each inspection's evidence pack.</source>
        <translation>Fotos por los doce primeros caracteres de su SHA-256; completas en el paquete de pruebas de cada inspección.</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>0 to 7 days</source>
        <translation>0 a 7 días</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>8 a 14 días</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 a 30 días</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 a 90 días</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Buyers that stand out</source>
        <translation>Compradores que destacan</translation>
    </message>
    <message>
        <source>By the keyed hash of the channel's buyer, from two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Por el hash con clave del comprador del canal, desde dos sospechas; ordenado por el extremo inferior del intervalo del 95 % de la proporción (Wilson).</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>By channel and reason</source>
        <translation>Por canal y motivo</translation>
    </message>
    <message>
        <source>Claimable: nothing stands against it by the shop's policies. Lapsed: every window that is known ended before it was filed. Amounts have a row for each currency.</source>
        <translation>Reclamable: nada se opone según las reglas de la tienda. Caducado: cada plazo conocido acabó antes de presentarlo. Los importes tienen una fila por moneda.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>Reclamables</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentados</translation>
    </message>
    <message>
        <source>Filed in window</source>
        <translation>Presentados a tiempo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Value filed</source>
        <translation>Valor presentado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Value lapsed</source>
        <translation>Valor caducado</translation>
    </message>
    <message>
        <source>Products that stand out</source>
        <translation>Productos que destacan</translation>
    </message>
    <message>
        <source>From two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Desde dos sospechas; ordenado por el extremo inferior del intervalo del 95 % de la proporción (Wilson).</translation>
    </message>
    <message>
        <source>Returns under suspicion</source>
        <translation>Devoluciones sospechosas</translation>
    </message>
    <message>
        <source>Still to be filed, by age</source>
        <translation>Por presentar, por antigüedad</translation>
    </message>
    <message>
        <source>Filed and undecided, by age</source>
        <translation>Presentados sin decidir, por antigüedad</translation>
    </message>
    <message>
        <source>All dispatches that are known, whatever the period: a recalled unit is out for as long as it has not come back.</source>
        <translation>Todos los envíos conocidos, sea cual sea el periodo: una unidad retirada está fuera mientras no vuelva.</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Units dispatched</source>
        <translation>Unidades enviadas</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvieron</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Siguen fuera</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>Returns of Amazon's warehouse</source>
        <translation>Devoluciones del almacén de Amazon</translation>
    </message>
    <message>
        <source>Paid: the sum of all reimbursements of the order and SKU is above zero; taken back: there are some, and it is not. Owed: nothing was paid for what the marketplace or its carrier damaged.</source>
        <translation>Pagado: la suma de los reembolsos del pedido y SKU es mayor que cero; retirado: los hay y no lo es. Debido: nada se pagó por lo que dañó el marketplace o su transportista.</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Units in returns that were inspected and closed within the period, of units that were dispatched within it. What comes back was mostly dispatched before, so a share of a growing or shrinking product is skewed. A reason's rate is of all units.</source>
        <translation>Unidades de devoluciones inspeccionadas y cerradas en el periodo, de las enviadas en él. Lo que vuelve se envió casi siempre antes, así que la proporción de un producto que crece o mengua está sesgada. La de un motivo es de todas las unidades.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Ordenado por el extremo inferior del intervalo del 95 % de la proporción (Wilson).</translation>
    </message>
    <message>
        <source>Compared with %1 to %2. "Truly" is Wilson's interval of 95 %: what few cases say is uncertain.</source>
        <translation>Comparado con %1 a %2. «En verdad» es el intervalo de Wilson del 95 %: lo que dicen pocos casos es incierto.</translation>
    </message>
    <message>
        <source>Of inspections that were closed within the period; clocks stand at %1.</source>
        <translation>De inspecciones cerradas en el periodo; los plazos están a %1.</translation>
    </message>
    <message>
        <source>By the end of %1 the journal had come to event %2 with the hash %3.</source>
        <translation>Al final del %1 el diario había llegado al evento %2 con el hash %3.</translation>
    </message>
    <message>
        <source>Closed within the period with the disposition quarantine, and not inspected again; ages on %1.</source>
        <translation>Cerradas en el periodo con destino cuarentena y no inspeccionadas otra vez; antigüedad a %1.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed; choose a shorter period or a filter for the others.</source>
        <translation>Solo se listan las primeras %1 filas; elija un periodo más corto o un filtro para las demás.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation>más de 90 días</translation>
    </message>
    <message>
        <source>By SKU</source>
        <translation>Por SKU</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>Does serialising pay?</source>
        <translation>¿Compensa serializar?</translation>
    </message>
    <message>
        <source>By product and category: what serials cost, what they save, and whether they pay.</source>
        <translation>Por producto y categoría: qué cuestan las series, qué ahorran y si compensan.</translation>
    </message>
    <message>
        <source>Cost: units dispatched times the cost of a serial. Saved: units returned times the share that serials told to be another unit, one never ours or one returned before (its 95 % interval, Wilson), and rejected claims in which no serial told the unit, times the price. A month is 30 days. Where fewer than 30 inspections told a unit by its serial, the share of its category stands for it, else the vertical's default.</source>
        <translation>Coste: unidades enviadas por el coste de una serie. Ahorro: unidades devueltas por la proporción que las series mostraron como otra unidad, nunca nuestra o ya devuelta (su intervalo del 95 %, Wilson), y los reclamos rechazados sin serie, por el precio. Un mes son 30 días. Donde menos de 30 inspecciones reconocieron una unidad por su serie vale la proporción de su categoría; si no, lo habitual del sector.</translation>
    </message>
    <message>
        <source>What a serial costs is not known: name it with --unit-cost, or in reports/costs.toml.</source>
        <translation>No se sabe cuánto cuesta una serie: indíquelo con --unit-cost o en reports/costs.toml.</translation>
    </message>
    <message>
        <source>Serials pay</source>
        <translation>Compensan</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Saved a month, at least</source>
        <translation>Ahorro al mes, al menos</translation>
    </message>
    <message>
        <source>Saved a month, at most</source>
        <translation>Ahorro al mes, como mucho</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <source>Wrong unit by serial</source>
        <translation>Unidad equivocada por serie</translation>
    </message>
    <message>
        <source>Claims lost without a serial</source>
        <translation>Reclamos perdidos sin serie</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>The seven questions</source>
        <translation>Las siete preguntas</translation>
    </message>
    <message>
        <source>Any of them can make serials necessary. The first two are the shop's own figures, the others go by the vertical.</source>
        <translation>Cualquiera puede hacer necesarias las series. Las dos primeras son cifras propias de la tienda; las otras van por el sector.</translation>
    </message>
    <message>
        <source>Return percentage</source>
        <translation>Porcentaje de devolución</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Valor del producto</translation>
    </message>
    <message>
        <source>Value over batch tracking</source>
        <translation>Valor frente al lote</translation>
    </message>
    <message>
        <source>Long life of the product</source>
        <translation>Vida larga del producto</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Normativa</translation>
    </message>
    <message>
        <source>Customers' trust</source>
        <translation>Confianza del cliente</translation>
    </message>
    <message>
        <source>Shrinkage and theft</source>
        <translation>Mermas y robo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>lot level</source>
        <translation>por lote</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>cifras propias</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence.</source>
        <translation>Las series ahorran más de lo que cuestan, con un 95 % de confianza.</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence.</source>
        <translation>Las series cuestan más de lo que ahorran, con un 95 % de confianza.</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet.</source>
        <translation>Pueden ahorrar más de lo que cuestan, o menos: las cifras aún no lo dicen.</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence. By the share of its category.</source>
        <translation>Las series ahorran más de lo que cuestan, con un 95 % de confianza. Por la proporción de su categoría.</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence. By the share of its category.</source>
        <translation>Las series cuestan más de lo que ahorran, con un 95 % de confianza. Por la proporción de su categoría.</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet. By the share of its category.</source>
        <translation>Pueden ahorrar más de lo que cuestan, o menos: las cifras aún no lo dicen. Por la proporción de su categoría.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical.</source>
        <translation>Su categoría no es de ningún sector conocido.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. No price is known.</source>
        <translation>Su categoría no es de ningún sector conocido. No se conoce el precio.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. Too few inspections told units by their serials.</source>
        <translation>Su categoría no es de ningún sector conocido. Muy pocas inspecciones reconocieron unidades por su serie.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. What a serial costs in %1 is not known.</source>
        <translation>Su categoría no es de ningún sector conocido. No se sabe cuánto cuesta una serie en %1.</translation>
    </message>
    <message>
        <source>In %1: %2. No price is known.</source>
        <translation>En %1: %2. No se conoce el precio.</translation>
    </message>
    <message>
        <source>In %1: %2. Too few inspections told units by their serials.</source>
        <translation>En %1: %2. Muy pocas inspecciones reconocieron unidades por su serie.</translation>
    </message>
    <message>
        <source>In %1: %2. What a serial costs in %3 is not known.</source>
        <translation>En %1: %2. No se sabe cuánto cuesta una serie en %3.</translation>
    </message>
    <message>
        <source>Units of closed inspections, of the units that were dispatched within the same period. What comes back was mostly dispatched before. A filter by what only an inspection tells (reason, person, verdict, grade, disposition) leaves what was dispatched as it is.</source>
        <translation>Unidades de inspecciones cerradas, de las unidades enviadas en el mismo periodo. Lo que vuelve se envió casi siempre antes. Un filtro por lo que solo dice una inspección (motivo, persona, veredicto, grado, destino) deja lo enviado como está.</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valor conservado</translation>
    </message>
    <message>
        <source>What remains of the units' price by their disposition, of that price: the shop's own rates in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>Lo que queda del precio de las unidades según su destino, de ese precio: con las tasas de la propia tienda en reports/costs.toml. Se omiten las devoluciones sin precio o cuyo destino no tiene tasa.</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>Coste por devolución</translation>
    </message>
    <message>
        <source>What is lost of the price, hands-on time by the hour, and what each return costs (carriage, packaging, fees), for each closed inspection: the shop's own figures in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>Lo que se pierde del precio, el tiempo de trabajo por hora y lo que cuesta cada devolución (porte, embalaje, tasas), por inspección cerrada: con las cifras de la propia tienda en reports/costs.toml. Se omiten las devoluciones sin precio o cuyo destino no tiene tasa.</translation>
    </message>
    <message>
        <source>Price of all units of the returns; where no price is known, nothing is added. Kept: what remains of it by the shop's own rates in reports/costs.toml.</source>
        <translation>Precio de todas las unidades de las devoluciones; donde no se conoce el precio, no se suma nada. Conservado: lo que queda según las tasas de la propia tienda en reports/costs.toml.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Letter to the manufacturer</source>
        <translation>Carta al fabricante</translation>
    </message>
    <message>
        <source>About the lot with the surest defects, or the one that is filtered by: its units, with photos.</source>
        <translation>Sobre el lote con los defectos más seguros, o el que se filtra: sus unidades, con fotos.</translation>
    </message>
    <message>
        <source>No lot of this period has a unit in which a named defect was found.</source>
        <translation>Ningún lote de este periodo tiene una unidad en la que se hallara un defecto nombrado.</translation>
    </message>
    <message>
        <source>To the manufacturer of %1, lot %2.</source>
        <translation>Al fabricante de %1, lote %2.</translation>
    </message>
    <message>
        <source>To the manufacturer of %1.</source>
        <translation>Al fabricante de %1.</translation>
    </message>
    <message>
        <source>Units that came back from buyers between %1 and %2 and were inspected: %3. With a defect that the buyer had named and the inspection found: %4.</source>
        <translation>Unidades que volvieron de compradores entre %1 y %2 y se inspeccionaron: %3. Con un defecto que el comprador había nombrado y la inspección halló: %4.</translation>
    </message>
    <message>
        <source>Each unit below is the one that was sold, was graded C or D, and is shown by the photographs that were taken when its parcel was opened. The records are signed; an evidence pack of each can be had on request. Please tell us the cause, and how these units are made good.</source>
        <translation>Cada unidad de abajo es la que se vendió, recibió el grado C o D y aparece en las fotos tomadas al abrir su paquete. Los registros están firmados; de cada una hay un paquete de pruebas a petición. Díganos la causa y cómo se compensan estas unidades.</translation>
    </message>
    <message>
        <source>Photographs of the first units only; the others' are in their evidence packs.</source>
        <translation>Solo fotos de las primeras unidades; las demás están en sus paquetes de pruebas.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>How far clerks grade alike: what others answered to the same questions, by the photos.</source>
        <translation>Hasta qué punto se califica igual: lo que otros respondieron a las mismas preguntas, por las fotos.</translation>
    </message>
    <message>
        <source>Another person answered the same questions by the photos, without having seen the first answers. What photos do not show cannot be compared.</source>
        <translation>Otra persona respondió a las mismas preguntas por las fotos, sin ver las primeras respuestas. Lo que las fotos no muestran no se puede comparar.</translation>
    </message>
    <message>
        <source>Nothing of this period was graded again yet.</source>
        <translation>De este periodo aún no se ha calificado nada de nuevo.</translation>
    </message>
    <message>
        <source>Agreement by clerk and question</source>
        <translation>Acuerdo por persona y pregunta</translation>
    </message>
    <message>
        <source>Those come first who surely differ most often: by the lower end of the 95 % interval (Wilson) of differing answers. A drift is named where agreement and that of the period before are apart with their intervals. A leaning is what the clerk says in place of what the second grader says; it is beyond chance where an exact sign test finds it in fewer than one of twenty such tables (Bonferroni: 5 % shared among all rows). Nothing here is about speed.</source>
        <translation>Primero están quienes con seguridad difieren más a menudo: por el extremo inferior del intervalo del 95 % (Wilson) de respuestas distintas. Se nombra una deriva donde el acuerdo y el del periodo anterior se separan con sus intervalos. Una inclinación es lo que la persona dice en lugar de lo que dice quien califica de nuevo; supera el azar donde una prueba de signos exacta la hallaría en menos de una de veinte tablas así (Bonferroni: 5 % repartido entre todas las filas). Nada aquí trata de la rapidez.</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Acuerdo por pregunta</translation>
    </message>
    <message>
        <source>Cohen's kappa compares what was answered first with the earliest second answer; Fleiss' takes in all who graded an inspection that was graded again at least twice. 1: they agree wholly; 0: as often as by chance. The range is the interval of 95 %; it is left out below 10 cases and where nobody differs.</source>
        <translation>El kappa de Cohen compara la primera respuesta con la segunda más temprana; el de Fleiss incluye a todos los que calificaron una inspección calificada de nuevo al menos dos veces. 1: acuerdo total; 0: tanto como por azar. El rango es el intervalo del 95 %; se omite con menos de 10 casos y donde nadie difiere.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Dónde difieren</translation>
    </message>
    <message>
        <source>To be looked at together, with the photos.</source>
        <translation>Para verlo juntos, con las fotos.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <source>Drawn by lot: 20 inspections of each clerk at most.</source>
        <translation>Sorteada: 20 inspecciones por persona como mucho.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparadas</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Misma respuesta</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Graded by three or more</source>
        <translation>Calificadas por tres o más</translation>
    </message>
    <message>
        <source>Fleiss' kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Often says</source>
        <translation>Dice a menudo</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>So often</source>
        <translation>Tan a menudo</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Más que azar</translation>
    </message>
    <message>
        <source>Graded again by</source>
        <translation>Calificada de nuevo por</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteadas</translation>
    </message>
    <message>
        <source>Graded again</source>
        <translation>Calificadas de nuevo</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>bajó</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>subió</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>debido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>sigue fuera</translation>
    </message>
    <message>
        <source>This unit was sold on this order.</source>
        <translation>Esta unidad se vendió en este pedido.</translation>
    </message>
    <message>
        <source>Almost the expected serial: a person must compare.</source>
        <translation>Casi la serie esperada: debe comparar una persona.</translation>
    </message>
    <message>
        <source>The right product; it has no serial to compare.</source>
        <translation>El producto correcto; no tiene serie que comparar.</translation>
    </message>
    <message>
        <source>This item is in none of our records.</source>
        <translation>Este artículo no está en ningún registro nuestro.</translation>
    </message>
    <message>
        <source>This serial was never one of ours.</source>
        <translation>Esta serie nunca fue nuestra.</translation>
    </message>
    <message>
        <source>A different product than the one sold.</source>
        <translation>Otro producto que el vendido.</translation>
    </message>
    <message>
        <source>This unit was already returned before.</source>
        <translation>Esta unidad ya se devolvió antes.</translation>
    </message>
    <message>
        <source>We sent this unit by mistake: no claim.</source>
        <translation>Enviamos esta unidad por error: sin reclamación.</translation>
    </message>
    <message>
        <source>The right unit, but a part inside is not its own.</source>
        <translation>La unidad correcta, pero una pieza interior no es la suya.</translation>
    </message>
    <message>
        <source>The right product, but of another lot.</source>
        <translation>El producto correcto, pero de otro lote.</translation>
    </message>
    <message>
        <source>Fewer items than declared.</source>
        <translation>Menos artículos que los declarados.</translation>
    </message>
    <message>
        <source>The parcel was empty.</source>
        <translation>El paquete estaba vacío.</translation>
    </message>
    <message>
        <source>The product agrees, but no serial was read.</source>
        <translation>El producto coincide, pero no se leyó ninguna serie.</translation>
    </message>
    <message>
        <source>Nothing on the item could be read.</source>
        <translation>Nada del artículo se pudo leer.</translation>
    </message>
    <message>
        <source>This unit was sold on this order on %1.</source>
        <translation>Esta unidad se vendió en este pedido el %1.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, as one of several of this product.</source>
        <translation>Esta unidad se vendió en el pedido %1 el %2, como una de varias de este producto.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, as one of several of this product.</source>
        <translation>Esta unidad se vendió en el pedido %1, como una de varias de este producto.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to the same buyer.</source>
        <translation>Esta unidad se vendió en el pedido %1 el %2, al mismo comprador.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to another buyer.</source>
        <translation>Esta unidad se vendió en el pedido %1 el %2, a otro comprador.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, not on this one.</source>
        <translation>Esta unidad se vendió en el pedido %1 el %2, no en este.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to the same buyer.</source>
        <translation>Esta unidad se vendió en el pedido %1, al mismo comprador.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to another buyer.</source>
        <translation>Esta unidad se vendió en el pedido %1, a otro comprador.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, not on this one.</source>
        <translation>Esta unidad se vendió en el pedido %1, no en este.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2.</source>
        <translation>Esta unidad se vendió en el pedido %1 el %2.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1.</source>
        <translation>Esta unidad se vendió en el pedido %1.</translation>
    </message>
    <message>
        <source>This unit was sold on the same order, but on another line: it is %1; the return is for %2.</source>
        <translation>Esta unidad se vendió en el mismo pedido, pero en otra línea: es %1; la devolución es de %2.</translation>
    </message>
    <message>
        <source>This unit is in our records, but it was never dispatched.</source>
        <translation>Esta unidad está en nuestros registros, pero nunca se envió.</translation>
    </message>
    <message>
        <source>This unit is recorded for order %1, but no dispatch of it is recorded.</source>
        <translation>Esta unidad está registrada para el pedido %1, pero no consta su envío.</translation>
    </message>
    <message>
        <source>It had been sold on this order on %1, and was sold again later.</source>
        <translation>Se había vendido en este pedido el %1, y más tarde se vendió de nuevo.</translation>
    </message>
    <message>
        <source>It had been sold on this order, and was sold again later.</source>
        <translation>Se había vendido en este pedido, y más tarde se vendió de nuevo.</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, which was never dispatched.</source>
        <translation>También se leyó el código %1 de otra unidad, que nunca se envió.</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, sold on order %2.</source>
        <translation>También se leyó el código %1 de otra unidad, vendida en el pedido %2.</translation>
    </message>
    <message>
        <source>This unit came back before, in return %1 of order %2 inspected on %3, and was not sent out again since.</source>
        <translation>Esta unidad ya volvió antes, en la devolución %1 del pedido %2 inspeccionada el %3, y no se ha enviado de nuevo.</translation>
    </message>
    <message>
        <source>This serial was in an earlier parcel: return %1 of order %2, inspected on %3.</source>
        <translation>Esta serie estaba en un paquete anterior: devolución %1 del pedido %2, inspeccionada el %3.</translation>
    </message>
    <message>
        <source>Sold on order %1, this unit left by our own records in parcel %2 with the goods of order %3.</source>
        <translation>Vendida en el pedido %1, esta unidad salió según nuestros propios registros en el paquete %2 con la mercancía del pedido %3.</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from order %2 in return %3: we swapped the two parcels.</source>
        <translation>La unidad vendida en este pedido, %1, volvió del pedido %2 en la devolución %3: cruzamos los dos paquetes.</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from the same buyer's order %2 in return %3: the two are in each other's parcel, none is missing.</source>
        <translation>La unidad vendida en este pedido, %1, volvió del pedido %2 del mismo comprador en la devolución %3: cada una está en el paquete de la otra, no falta ninguna.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 was seen: %3. Not seen: %4.</source>
        <translation>Del conjunto de %1 vendido en esta línea se vio %2: %3. No visto: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen: %3. Not seen: %4.</source>
        <translation>Del conjunto de %1 vendido en esta línea se vieron %2: %3. No visto: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen. Not seen: %3.</source>
        <translation>Del conjunto de %1 vendido en esta línea se vieron %2. No visto: %3.</translation>
    </message>
    <message>
        <source>Of %1 only the product's code, or a serial not quite right, was read.</source>
        <translation>De %1 solo se leyó el código del producto, o una serie no del todo correcta.</translation>
    </message>
    <message>
        <source>In place of %1 of the set is %2.</source>
        <translation>En lugar de %1 del conjunto hay %2.</translation>
    </message>
    <message>
        <source>The part %1 inside is not one that this unit was sold with: %2.</source>
        <translation>La pieza %1 del interior no es una con las que se vendió esta unidad: %2.</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2, sold on order %3.</source>
        <translation>La pieza %1 del interior pertenece a otra unidad, %2, vendida en el pedido %3.</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2.</source>
        <translation>La pieza %1 del interior pertenece a otra unidad, %2.</translation>
    </message>
    <message>
        <source>The part %1 belongs to the unit that was sold, %2.</source>
        <translation>La pieza %1 pertenece a la unidad que se vendió, %2.</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, only in characters that look alike.</source>
        <translation>La serie leída, %1, difiere de la vendida, %2, solo en caracteres parecidos.</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, in one character.</source>
        <translation>La serie leída, %1, difiere de la vendida, %2, en un carácter.</translation>
    </message>
    <message>
        <source>The serial %1 is in none of our records.</source>
        <translation>La serie %1 no está en ningún registro nuestro.</translation>
    </message>
    <message>
        <source>It looks like %1, sold on order %2, but is not the same and was not taken for it.</source>
        <translation>Se parece a %1, vendida en el pedido %2, pero no es la misma y no se tomó por ella.</translation>
    </message>
    <message>
        <source>It looks like %1, but is not the same and was not taken for it.</source>
        <translation>Se parece a %1, pero no es la misma y no se tomó por ella.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 units sold on this line have a recorded serial.</source>
        <translation>Solo %1 de las %2 unidades vendidas en esta línea tienen una serie registrada.</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1, as the one sold. Print is never read with certainty: compare it yourself.</source>
        <translation>No se leyó ningún código. La serie impresa dice %1, como la vendida. Lo impreso nunca se lee con certeza: compárelo usted.</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1; the one sold is %2. Print is never read with certainty: compare it yourself.</source>
        <translation>No se leyó ningún código. La serie impresa dice %1; la vendida es %2. Lo impreso nunca se lee con certeza: compárelo usted.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, which is not the one sold. Print is not read surely enough to tell a unit by it.</source>
        <translation>La serie impresa parece ser %1, que no es la vendida. Lo impreso no se lee con seguridad suficiente para reconocer una unidad.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours, sold on order %2. Print proves nothing: scan its code or type it.</source>
        <translation>La serie impresa parece ser %1, la de otra unidad nuestra, vendida en el pedido %2. Lo impreso no prueba nada: escanee su código o escríbala.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours. Print proves nothing: scan its code or type it.</source>
        <translation>La serie impresa parece ser %1, la de otra unidad nuestra. Lo impreso no prueba nada: escanee su código o escríbala.</translation>
    </message>
    <message>
        <source>The serial %1 was read, but none was recorded at dispatch to compare it with.</source>
        <translation>Se leyó la serie %1, pero en el envío no se registró ninguna con la que compararla.</translation>
    </message>
    <message>
        <source>The product code %1 agrees with the order.</source>
        <translation>El código de producto %1 coincide con el pedido.</translation>
    </message>
    <message>
        <source>The product code %1 on the item is %2; the return is for %3.</source>
        <translation>El código de producto %1 del artículo es %2; la devolución es de %3.</translation>
    </message>
    <message>
        <source>A product code that was read, %1, is not that of %2: look whether the box is the right one.</source>
        <translation>Un código de producto leído, %1, no es el de %2: mire si la caja es la correcta.</translation>
    </message>
    <message>
        <source>The product itself could not be confirmed from a code.</source>
        <translation>El propio producto no se pudo confirmar con un código.</translation>
    </message>
    <message>
        <source>This unit is %1, which was never dispatched; the return is for %2.</source>
        <translation>Esta unidad es %1, que nunca se envió; la devolución es de %2.</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2 on %3; the return is for %4.</source>
        <translation>Esta unidad es %1, vendida en el pedido %2 el %3; la devolución es de %4.</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2; the return is for %3.</source>
        <translation>Esta unidad es %1, vendida en el pedido %2; la devolución es de %3.</translation>
    </message>
    <message>
        <source>The serial is the one sold on this order, but our dispatch record says %1 where the order line says %2.</source>
        <translation>La serie es la vendida en este pedido, pero nuestro registro de envío dice %1 donde la línea de pedido dice %2.</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>otro producto</translation>
    </message>
    <message>
        <source>The lot %1 is the one dispatched.</source>
        <translation>El lote %1 es el enviado.</translation>
    </message>
    <message>
        <source>The lot on the item is %1; lot %2 was dispatched on this order.</source>
        <translation>El lote del artículo es %1; en este pedido se envió el lote %2.</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days older than what was sold.</source>
        <translation>El artículo caduca el %1, lo enviado el %2: es %3 días más viejo que lo vendido.</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days fresher than what was sold.</source>
        <translation>El artículo caduca el %1, lo enviado el %2: es %3 días más nuevo que lo vendido.</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 item was declared.</source>
        <translation>No había nada en el paquete; se declaró %1 artículo.</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 items were declared.</source>
        <translation>No había nada en el paquete; se declararon %1 artículos.</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 was in the parcel.</source>
        <translation>De %1 artículos declarados había %2 en el paquete.</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 were in the parcel.</source>
        <translation>De %1 artículos declarados había %2 en el paquete.</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 was declared.</source>
        <translation>El paquete contenía %1 artículos; se declaró %2.</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 were declared.</source>
        <translation>El paquete contenía %1 artículos; se declararon %2.</translation>
    </message>
    <message>
        <source>No code on the item could be read.</source>
        <translation>No se pudo leer ningún código del artículo.</translation>
    </message>
    <message>
        <source>What was read says neither which unit nor which product this is.</source>
        <translation>Lo leído no dice ni qué unidad ni qué producto es.</translation>
    </message>
    <message>
        <source>Nobody announced this parcel: there is no order to compare it with.</source>
        <translation>Nadie anunció este paquete: no hay pedido con el que compararlo.</translation>
    </message>
    <message>
        <source>The product code %1 is %2, which we sell.</source>
        <translation>El código de producto %1 es %2, que vendemos.</translation>
    </message>
    <message>
        <source>The product code %1 is on none of our orders.</source>
        <translation>El código de producto %1 no está en ningún pedido nuestro.</translation>
    </message>
    <message>
        <source>A person compared the serials and confirmed that it is the same unit.</source>
        <translation>Una persona comparó las series y confirmó que es la misma unidad.</translation>
    </message>
    <message>
        <source>A person compared the serials and said that it is another unit.</source>
        <translation>Una persona comparó las series y dijo que es otra unidad.</translation>
    </message>
    <message>
        <source>This product is recalled: %1</source>
        <translation>Este producto está retirado del mercado: %1</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: no reason is given.</source>
        <translation>La serie %1 está en la lista de bloqueo: no se da motivo.</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: %2</source>
        <translation>La serie %1 está en la lista de bloqueo: %2</translation>
    </message>
    <message>
        <source>The item expired on %1.</source>
        <translation>El artículo caducó el %1.</translation>
    </message>
    <message>
        <source>The warranty ended on %1.</source>
        <translation>La garantía terminó el %1.</translation>
    </message>
    <message>
        <source>The return was asked for on %1; it was possible until %2.</source>
        <translation>La devolución se pidió el %1; era posible hasta el %2.</translation>
    </message>
    <message>
        <source>The return was received on %1; it was possible until %2.</source>
        <translation>La devolución se recibió el %1; era posible hasta el %2.</translation>
    </message>
    <message>
        <source>This buyer returned %1 of %2 order lines: at least %3 by the 95 % interval, where all buyers together return %4.</source>
        <translation>Este comprador devolvió %1 de %2 líneas de pedido: al menos el %3 según el intervalo del 95 %, cuando todos los compradores juntos devuelven el %4.</translation>
    </message>
    <message>
        <source>The label that carries the serial was tampered with.</source>
        <translation>La etiqueta que lleva la serie fue manipulada.</translation>
    </message>
    <message>
        <source>This inspection is closed. Scan the next parcel.</source>
        <translation>Esta inspección está cerrada. Escanee el siguiente paquete.</translation>
    </message>
    <message>
        <source>This inspection was voided. Scan the next parcel.</source>
        <translation>Esta inspección se anuló. Escanee el siguiente paquete.</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>Cerrar la inspección</translation>
    </message>
    <message>
        <source>Show the item's label to the camera</source>
        <translation>Muestre a la cámara la etiqueta del artículo</translation>
    </message>
    <message>
        <source>Is it the same unit?</source>
        <translation>¿Es la misma unidad?</translation>
    </message>
    <message>
        <source>Choose a grade and a disposition</source>
        <translation>Elija un grado y un destino</translation>
    </message>
    <message>
        <source>Confirmation of the probable match</source>
        <translation>Confirmación de la coincidencia probable</translation>
    </message>
    <message>
        <source>Identity of the item</source>
        <translation>Identidad del artículo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>No inspection is open.</source>
        <translation>No hay ninguna inspección abierta.</translation>
    </message>
    <message>
        <source>Scan the parcel's label.</source>
        <translation>Escanee la etiqueta del paquete.</translation>
    </message>
    <message>
        <source>Nobody has said who works here.</source>
        <translation>Nadie ha dicho quién trabaja aquí.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Elija antes su nombre.</translation>
    </message>
    <message>
        <source>The disk is full: no new inspection is opened.</source>
        <translation>El disco está lleno: no se abre ninguna inspección nueva.</translation>
    </message>
    <message>
        <source>Free space on the workspace's disk; what is recorded is safe.</source>
        <translation>Libere espacio en el disco del espacio de trabajo; lo registrado está a salvo.</translation>
    </message>
    <message>
        <source>The scan was not taken: a contradiction waits to be seen.</source>
        <translation>El escaneo no se tomó: una contradicción espera a ser vista.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter or scan RBOK, then scan again.</source>
        <translation>Pulse Ctrl+Intro o escanee RBOK, y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Close or pause this inspection first, then scan it again.</source>
        <translation>Cierre o ponga en pausa antes esta inspección, y escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Every photo is taken.</source>
        <translation>Todas las fotos están tomadas.</translation>
    </message>
    <message>
        <source>To take one again, click it in the strip.</source>
        <translation>Para tomar una de nuevo, haga clic en ella en la tira.</translation>
    </message>
    <message>
        <source>There is no picture to take.</source>
        <translation>No hay imagen que tomar.</translation>
    </message>
    <message>
        <source>Wait until the camera shows the bench.</source>
        <translation>Espere a que la cámara muestre el puesto.</translation>
    </message>
    <message>
        <source>The photo is not good enough: %1.</source>
        <translation>La foto no es bastante buena: %1.</translation>
    </message>
    <message>
        <source>Try again. The same once more within five seconds keeps it as it is.</source>
        <translation>Inténtelo de nuevo. Lo mismo otra vez en cinco segundos la conserva como está.</translation>
    </message>
    <message>
        <source>The photo "%1" is taken, but %2.</source>
        <translation>La foto «%1» está tomada, pero %2.</translation>
    </message>
    <message>
        <source>To take it again, click it in the strip.</source>
        <translation>Para tomarla de nuevo, haga clic en ella en la tira.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La nota se ha guardado.</translation>
    </message>
    <message>
        <source>An inspection is on the bench.</source>
        <translation>Hay una inspección en el puesto.</translation>
    </message>
    <message>
        <source>Hand it over, or close or pause it first.</source>
        <translation>Entréguela, o ciérrela o póngala en pausa antes.</translation>
    </message>
    <message>
        <source>Close or pause it first.</source>
        <translation>Ciérrela o póngala en pausa antes.</translation>
    </message>
    <message>
        <source>The inspection stays open.</source>
        <translation>La inspección sigue abierta.</translation>
    </message>
    <message>
        <source>Scan the parcel again to go on with it.</source>
        <translation>Escanee el paquete de nuevo para seguir con ella.</translation>
    </message>
    <message>
        <source>The camera and its settings are kept.</source>
        <translation>La cámara y sus ajustes se han guardado.</translation>
    </message>
    <message>
        <source>No inspection was closed just now.</source>
        <translation>Ahora mismo no se ha cerrado ninguna inspección.</translation>
    </message>
    <message>
        <source>A label says what an inspection came to: close one first.</source>
        <translation>Una etiqueta dice el resultado de una inspección: cierre antes una.</translation>
    </message>
    <message>
        <source>Something failed that should not: %1.</source>
        <translation>Falló algo que no debía: %1.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it stays, run `returnbench-cli check` and report this sentence.</source>
        <translation>Nada de lo guardado se ha perdido. Si persiste, ejecute `returnbench-cli check` y comunique esta frase.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The inspection that was interrupted is open again.</source>
        <translation>La inspección interrumpida está abierta de nuevo.</translation>
    </message>
    <message>
        <source>Go on where you were.</source>
        <translation>Siga donde estaba.</translation>
    </message>
    <message>
        <source>Reconnect the camera; it is tried again by itself.</source>
        <translation>Conecte la cámara de nuevo; se vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>The pictures start when an inspection is opened.</source>
        <translation>Las imágenes empiezan al abrir una inspección.</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>La cámara no da imágenes.</translation>
    </message>
    <message>
        <source>Check its cable and its light; the inspection stays open.</source>
        <translation>Compruebe su cable y su luz; la inspección sigue abierta.</translation>
    </message>
    <message>
        <source>Plug the camera in again; it is reopened by itself and the inspection stays open.</source>
        <translation>Enchufe la cámara de nuevo; se abre sola y la inspección sigue abierta.</translation>
    </message>
    <message>
        <source>The stream was closed by its sender.</source>
        <translation>El emisor cerró la transmisión.</translation>
    </message>
    <message>
        <source>Start it again; it is reopened by itself.</source>
        <translation>Iníciela de nuevo; se abre sola.</translation>
    </message>
    <message>
        <source>The source %1 gives no pictures.</source>
        <translation>La fuente %1 no da imágenes.</translation>
    </message>
    <message>
        <source>Name another one with --source.</source>
        <translation>Nombre otra con --source.</translation>
    </message>
    <message>
        <source>The camera %1 gives no more pictures: is it unplugged?</source>
        <translation>La cámara %1 ya no da imágenes: ¿está desenchufada?</translation>
    </message>
    <message>
        <source>There is no camera %1 (%2).</source>
        <translation>No hay cámara %1 (%2).</translation>
    </message>
    <message>
        <source>Plug it in, or name another source.</source>
        <translation>Enchúfela, o nombre otra fuente.</translation>
    </message>
    <message>
        <source>The camera %1 does not open.</source>
        <translation>La cámara %1 no se abre.</translation>
    </message>
    <message>
        <source>The camera %1 does not open: %2.</source>
        <translation>La cámara %1 no se abre: %2.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>Cierre otros programas que la usen, o enchúfela de nuevo.</translation>
    </message>
    <message>
        <source>The camera %1 is not plugged in.</source>
        <translation>La cámara %1 no está enchufada.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera (click the light Camera).</source>
        <translation>Enchúfela, o elija otra cámara (clic en la luz Cámara).</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>No hay fuente %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no footage of the return %1.</source>
        <translation>No hay grabación de la devolución %1.</translation>
    </message>
    <message>
        <source>The scanner %1 is not plugged in.</source>
        <translation>El lector %1 no está enchufado.</translation>
    </message>
    <message>
        <source>Plug it in; it is taken again by itself.</source>
        <translation>Enchúfelo; se vuelve a tomar solo.</translation>
    </message>
    <message>
        <source>The scanner %1 was unplugged.</source>
        <translation>El lector %1 se desenchufó.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be read: %2.</source>
        <translation>El lector %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be taken: %2.</source>
        <translation>El lector %1 no se puede tomar: %2.</translation>
    </message>
    <message>
        <source>Add this account to the group `input`, and log in anew.</source>
        <translation>Añada esta cuenta al grupo `input` e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>End the other program that has taken it.</source>
        <translation>Cierre el otro programa que lo ha tomado.</translation>
    </message>
    <message>
        <source>No clip is recorded: the disk is nearly full.</source>
        <translation>No se graba clip: el disco está casi lleno.</translation>
    </message>
    <message>
        <source>The clip ends early: the disk is nearly full.</source>
        <translation>El clip termina antes: el disco está casi lleno.</translation>
    </message>
    <message>
        <source>No clip is recorded: those that must be kept take all the room that workspace.toml allows (max_gigabytes).</source>
        <translation>No se graba clip: los que hay que guardar ocupan todo el espacio que permite workspace.toml (max_gigabytes).</translation>
    </message>
    <message>
        <source>The inspection %1 is closed.</source>
        <translation>La inspección %1 está cerrada.</translation>
    </message>
    <message>
        <source>The inspection %1 was voided.</source>
        <translation>La inspección %1 se anuló.</translation>
    </message>
    <message>
        <source>Scan the parcel again to inspect the return once more.</source>
        <translation>Escanee el paquete de nuevo para inspeccionar la devolución otra vez.</translation>
    </message>
    <message>
        <source>The inspection %1 is graded; what was in the parcel can no longer change.</source>
        <translation>La inspección %1 tiene grado; lo que había en el paquete ya no puede cambiar.</translation>
    </message>
    <message>
        <source>Void the inspection and scan the parcel again.</source>
        <translation>Anule la inspección y escanee el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The item is not identified yet.</source>
        <translation>El artículo aún no está identificado.</translation>
    </message>
    <message>
        <source>Show its label to the camera, confirm the probable match, or say that nothing can be read.</source>
        <translation>Muestre su etiqueta a la cámara, confirme la coincidencia probable, o diga que no se lee nada.</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>El código está en blanco.</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>Escanéelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The item is identified already: %1.</source>
        <translation>El artículo ya está identificado: %1.</translation>
    </message>
    <message>
        <source>Go on with the inspection; void it if the wrong item was shown.</source>
        <translation>Siga con la inspección; anúlela si se mostró el artículo equivocado.</translation>
    </message>
    <message>
        <source>There is no probable match to confirm.</source>
        <translation>No hay coincidencia probable que confirmar.</translation>
    </message>
    <message>
        <source>Confirm only when ReturnBench asks whether it is the same unit.</source>
        <translation>Confirme solo cuando ReturnBench pregunte si es la misma unidad.</translation>
    </message>
    <message>
        <source>No disposition can be proposed.</source>
        <translation>No se puede proponer un destino.</translation>
    </message>
    <message>
        <source>Choose a disposition.</source>
        <translation>Elija un destino.</translation>
    </message>
    <message>
        <source>The code of the parcel is blank.</source>
        <translation>El código del paquete está en blanco.</translation>
    </message>
    <message>
        <source>Scan the parcel's label again.</source>
        <translation>Escanee de nuevo la etiqueta del paquete.</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id, not another code on the parcel.</source>
        <translation>Escanee la guía o el número de devolución, no otro código del paquete.</translation>
    </message>
    <message>
        <source>Several returns fit %1: %2.</source>
        <translation>Varias devoluciones encajan con %1: %2.</translation>
    </message>
    <message>
        <source>Scan the return id or LPN of the one that is on the bench, or type one of these.</source>
        <translation>Escanee el número de devolución o el LPN de la que está en el puesto, o escriba uno de estos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free space on that disk; it goes on by itself then.</source>
        <translation>Libere espacio en ese disco; entonces sigue solo.</translation>
    </message>
    <message>
        <source>Waiting until they are written to their end: %1.</source>
        <translation>Esperando a que terminen de escribirse: %1.</translation>
    </message>
    <message>
        <source>Waiting to be mended: %1.</source>
        <translation>Esperan a ser corregidos: %1.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>La etiqueta no se imprimió: %1</translation>
    </message>
    <message>
        <source>Switch the label printer on and check its cable and paper, then print again.</source>
        <translation>Encienda la impresora de etiquetas y compruebe cable y papel; luego imprima de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is the label of another return, %1.</source>
        <translation>Es la etiqueta de otra devolución, %1.</translation>
    </message>
    <message>
        <source>%1 items cannot be in a parcel.</source>
        <translation>%1 artículos no caben en un paquete.</translation>
    </message>
    <message>
        <source>No grade can be proposed yet. Missing: %1.</source>
        <translation>Aún no se puede proponer un grado. Falta: %1.</translation>
    </message>
    <message>
        <source>Answer the questions, or choose a grade.</source>
        <translation>Responda a las preguntas, o elija un grado.</translation>
    </message>
    <message>
        <source>"%1" is none of several units that were read.</source>
        <translation>«%1» no es ninguna de las unidades leídas.</translation>
    </message>
    <message>
        <source>Choose one of those that are shown.</source>
        <translation>Elija una de las que se muestran.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check that it exists and that this account may read it.</source>
        <translation>Compruebe que existe y que esta cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nombre un archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is a pipe or socket, not a file.</source>
        <translation>%1 es una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read.</source>
        <translation>El archivo %1 tiene %2 bytes; se leen como máximo %3.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 was made by a newer ReturnBench (version %2; this program knows %3).</source>
        <translation>%1 es de un ReturnBench más nuevo (versión %2; este programa conoce %3).</translation>
    </message>
    <message>
        <source>Update ReturnBench on this machine.</source>
        <translation>Actualice ReturnBench en este equipo.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer ReturnBench (version %1; this program knows %2).</source>
        <translation>El espacio de trabajo es de un ReturnBench más nuevo (versión %1; este programa conoce %2).</translation>
    </message>
    <message>
        <source>The program's data folder is missing (%1).</source>
        <translation>Falta la carpeta de datos del programa (%1).</translation>
    </message>
    <message>
        <source>Install ReturnBench again.</source>
        <translation>Instale ReturnBench de nuevo.</translation>
    </message>
    <message>
        <source>The clip cannot be encoded: %1.</source>
        <translation>El clip no se puede codificar: %1.</translation>
    </message>
    <message>
        <source>The inspection goes on without a clip; restart ReturnBench.</source>
        <translation>La inspección sigue sin clip; reinicie ReturnBench.</translation>
    </message>
    <message>
        <source>Cannot write the clip %1: %2.</source>
        <translation>No se puede escribir el clip %1: %2.</translation>
    </message>
    <message>
        <source>Free space on this disk. The inspection goes on; its clip ends here.</source>
        <translation>Libere espacio en este disco. La inspección sigue; su clip termina aquí.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Give this account the right to read it.</source>
        <translation>Dé a esta cuenta permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 takes the request but does not answer.</source>
        <translation>%1 acepta la petición pero no responde.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on.</source>
        <translation>Compruebe que la cámara está encendida.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and not in use by others.</source>
        <translation>Compruebe que la cámara está encendida y que otros no la usan.</translation>
    </message>
    <message>
        <source>%1 does not exist (HTTP status %2).</source>
        <translation>%1 no existe (estado HTTP %2).</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>Compruebe la ruta de la dirección.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 responde con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>Try again; check the camera when it stays so.</source>
        <translation>Inténtelo de nuevo; compruebe la cámara si sigue así.</translation>
    </message>
    <message>
        <source>Check the address, the cable and that the camera is switched on.</source>
        <translation>Compruebe la dirección, el cable y que la cámara está encendida.</translation>
    </message>
    <message>
        <source>The stream %1 does not answer or sends no video.</source>
        <translation>La transmisión %1 no responde o no envía vídeo.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is switched on.</source>
        <translation>Compruebe la dirección y que la cámara está encendida.</translation>
    </message>
    <message>
        <source>The photo cannot be encoded: %1.</source>
        <translation>La foto no se puede codificar: %1.</translation>
    </message>
    <message>
        <source>Take the photo again, with a smaller picture size if it is very large.</source>
        <translation>Tome la foto de nuevo, con menor tamaño de imagen si es muy grande.</translation>
    </message>
    <message>
        <source>The photo has %1 bytes; at most %2 are stored.</source>
        <translation>La foto tiene %1 bytes; se guardan como máximo %2.</translation>
    </message>
    <message>
        <source>Take it with a smaller picture size.</source>
        <translation>Tómela con menor tamaño de imagen.</translation>
    </message>
    <message>
        <source>The photo %1 is missing.</source>
        <translation>Falta la foto %1.</translation>
    </message>
    <message>
        <source>The photo %1 was altered: its content does not fit its name.</source>
        <translation>La foto %1 fue alterada: su contenido no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the disk and this account's rights there.</source>
        <translation>Compruebe el disco y los permisos de esta cuenta en él.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>La carpeta %1 no contiene imágenes.</translation>
    </message>
    <message>
        <source>Name a folder with .jpg, .png, .webp, .bmp or .tiff files.</source>
        <translation>Nombre una carpeta con archivos .jpg, .png, .webp, .bmp o .tiff.</translation>
    </message>
    <message>
        <source>The question "%1" is not asked now.</source>
        <translation>La pregunta «%1» no se hace ahora.</translation>
    </message>
    <message>
        <source>There is nothing to be accepted as usual.</source>
        <translation>No hay nada que aceptar como habitual.</translation>
    </message>
    <message>
        <source>Answer the questions. Missing: %1.</source>
        <translation>Responda a las preguntas. Falta: %1.</translation>
    </message>
    <message>
        <source>The inspection %1 is not complete. Missing: %2.</source>
        <translation>La inspección %1 no está completa. Falta: %2.</translation>
    </message>
    <message>
        <source>Complete these, or give a reason for closing without them.</source>
        <translation>Complételo, o dé un motivo para cerrar sin ello.</translation>
    </message>
    <message>
        <source>%1 is blank.</source>
        <translation>%1 está en blanco.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Dígalo en pocas palabras.</translation>
    </message>
    <message>
        <source>There is no inspection %1.</source>
        <translation>No hay inspección %1.</translation>
    </message>
    <message>
        <source>Look the code up again.</source>
        <translation>Busque el código de nuevo.</translation>
    </message>
    <message>
        <source>The code of the parcel has %1 bytes; %2 are allowed.</source>
        <translation>El código del paquete tiene %1 bytes; se permiten %2.</translation>
    </message>
    <message>
        <source>The code of the parcel holds characters that cannot be printed: %1.</source>
        <translation>El código del paquete contiene caracteres no imprimibles: %1.</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id; check the scanner's keyboard layout.</source>
        <translation>Escanee la guía o el número de devolución; compruebe el teclado del lector.</translation>
    </message>
    <message>
        <source>Inspection %1 is not closed.</source>
        <translation>La inspección %1 no está cerrada.</translation>
    </message>
    <message>
        <source>Close it first: a label says what the inspection came to.</source>
        <translation>Ciérrela antes: una etiqueta dice el resultado de la inspección.</translation>
    </message>
    <message>
        <source>The program that reads print, %1, starts but never answers.</source>
        <translation>El programa que lee lo impreso, %1, arranca pero no responde.</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, cannot be started: %2.</source>
        <translation>El programa que lee códigos, %1, no se puede iniciar: %2.</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or name the program in RETURNBENCH_DECODER.</source>
        <translation>Instale ReturnBench de nuevo, o nombre el programa en RETURNBENCH_DECODER.</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, starts but never answers.</source>
        <translation>El programa que lee códigos, %1, arranca pero no responde.</translation>
    </message>
    <message>
        <source>Printed text cannot be read: Tesseract's English data is missing.</source>
        <translation>Lo impreso no se puede leer: faltan los datos en inglés de Tesseract.</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng.</source>
        <translation>Instale el paquete tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>"%1" is no label printer's address.</source>
        <translation>«%1» no es la dirección de una impresora de etiquetas.</translation>
    </message>
    <message>
        <source>In workspace.toml, [label_printer], write address = "HOST" or "HOST:PORT".</source>
        <translation>En workspace.toml, [label_printer], escriba address = "HOST" o "HOST:PORT".</translation>
    </message>
    <message>
        <source>The system's printing did not take the file for "%1".</source>
        <translation>El sistema de impresión no aceptó el archivo para «%1».</translation>
    </message>
    <message>
        <source>See `lpstat -p` for the queues there are. The file is %1.</source>
        <translation>Vea con `lpstat -p` las colas que hay. El archivo es %1.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written: %2.</source>
        <translation>No se puede escribir en el espacio de trabajo %1: %2.</translation>
    </message>
    <message>
        <source>Give this account the right to write there, or choose another workspace.</source>
        <translation>Dé a esta cuenta permiso para escribir allí, o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another ReturnBench.</source>
        <translation>Otro ReturnBench está usando el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished.</source>
        <translation>Cierre el otro programa, o espere a que termine.</translation>
    </message>
    <message>
        <source>%1 is a workspace already.</source>
        <translation>%1 ya es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Úselo, o nombre otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder.</source>
        <translation>%1 no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation>Nombre una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>Nobody here is called "%1".</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
    <message>
        <source>%1 is a workspace that is no demo.</source>
        <translation>%1 es un espacio de trabajo que no es una demostración.</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Muévalo a otro sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo is open in another window.</source>
        <translation>La demo está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>Go on with it there, or close it first: it is made anew each time.</source>
        <translation>Continúe allí o ciérrela primero: se crea de nuevo cada vez.</translation>
    </message>
    <message>
        <source>Importing orders, dispatches and returns …</source>
        <translation>Importando pedidos, envíos y devoluciones …</translation>
    </message>
    <message>
        <source>Drawing the bench footage …</source>
        <translation>Dibujando las grabaciones del puesto …</translation>
    </message>
    <message>
        <source>Inspecting the first returns …</source>
        <translation>Inspeccionando las primeras devoluciones …</translation>
    </message>
    <message>
        <source>Add a folder of that name to %1, or use a camera.</source>
        <translation>Añada una carpeta con ese nombre a %1, o use una cámara.</translation>
    </message>
    <message>
        <source>The program does not speak "%1".</source>
        <translation>El programa no habla «%1».</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija uno de %1.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>No se pudo crear el PDF.</translation>
    </message>
    <message>
        <source>Free some memory and disk space, then try again.</source>
        <translation>Libere memoria y disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mirror was opened without the workspace's buyer key.</source>
        <translation>Los registros se abrieron sin la clave de compradores del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>El archivo %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Check that this account may read it.</source>
        <translation>Compruebe que esta cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>El archivo %1 no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk, or copy the file again. Nothing was imported.</source>
        <translation>Compruebe el disco, o copie el archivo de nuevo. No se importó nada.</translation>
    </message>
    <message>
        <source>Look into %1: the note beside each file says why. Mend it and move it back into the inbox, or delete it.</source>
        <translation>Mire en %1: la nota junto a cada archivo dice por qué. Corríjalo y devuélvalo a la entrada, o bórrelo allí.</translation>
    </message>
    <message>
        <source>Last: %1 (%2 rows).</source>
        <translation>Último: %1 (%2 filas).</translation>
    </message>
    <message>
        <source>Last: %1 (%2 row).</source>
        <translation>Último: %1 (%2 fila).</translation>
    </message>
    <message>
        <source>Not imported, because they are folders, links or not readable: %1.</source>
        <translation>No importados, por ser carpetas, enlaces o no legibles: %1.</translation>
    </message>
    <message>
        <source>Put the files themselves into %1.</source>
        <translation>Ponga los propios archivos en %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot create %1: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2.</source>
        <translation>No se pueden fijar los permisos de %1: %2.</translation>
    </message>
    <message>
        <source>Cannot save %1: %2.</source>
        <translation>No se puede guardar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Cannot use %1: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1 to its end: the disk did not give it, or it became shorter.</source>
        <translation>No se puede leer %1 hasta el final: el disco no lo entregó, o el archivo se acortó.</translation>
    </message>
    <message>
        <source>Check the disk and that it is still connected, then try again.</source>
        <translation>Compruebe el disco y que siga conectado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2.</source>
        <translation>No se puede abrir la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <translation>No se puede guardar la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot ask for the free space of %1: %2.</source>
        <translation>No se puede saber el espacio libre de %1: %2.</translation>
    </message>
    <message>
        <source>Cannot read the folder %1: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot list the folder %1: %2.</source>
        <translation>No se puede ver el contenido de la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>No se puede consultar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>No se puede borrar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot move the file to %1: %2.</source>
        <translation>No se puede mover el archivo a %1: %2.</translation>
    </message>
    <message>
        <source>Cannot move a file that is gone to %1: %2.</source>
        <translation>No se puede mover a %1 un archivo que ya no está: %2.</translation>
    </message>
    <message>
        <source>%1 is a link, not a folder.</source>
        <translation>%1 es un enlace, no una carpeta.</translation>
    </message>
    <message>
        <source>Remove it: the inbox makes its folders by itself.</source>
        <translation>Bórrelo: el buzón de entrada crea sus carpetas por sí mismo.</translation>
    </message>
    <message>
        <source>"%1" names no source of pictures.</source>
        <translation>«%1» no nombra ninguna fuente de imágenes.</translation>
    </message>
    <message>
        <source>"%1" is too long for a source of pictures.</source>
        <translation>«%1» es demasiado largo para una fuente de imágenes.</translation>
    </message>
    <message>
        <source>"%1" holds control characters.</source>
        <translation>«%1» contiene caracteres de control.</translation>
    </message>
    <message>
        <source>"%1" is not supported: use http on the bench's own network.</source>
        <translation>«%1» no se admite: use http en la red propia del puesto.</translation>
    </message>
    <message>
        <source>"%1" is an address of a kind that is not supported.</source>
        <translation>«%1» es una dirección de un tipo que no se admite.</translation>
    </message>
    <message>
        <source>"%1" names no camera: a number or a name follows "camera:".</source>
        <translation>«%1» no nombra ninguna cámara: tras «camera:» va un número o un nombre.</translation>
    </message>
    <message>
        <source>"%1" is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>"%1" is neither a picture nor a video.</source>
        <translation>«%1» no es ni una imagen ni un vídeo.</translation>
    </message>
    <message>
        <source>"%1" is no source of pictures.</source>
        <translation>«%1» no es una fuente de imágenes.</translation>
    </message>
    <message>
        <source>Use camera:0, /dev/video0, a video file, a folder of pictures, http://… or rtsp://….</source>
        <translation>Use camera:0, /dev/video0, un archivo de vídeo, una carpeta de imágenes, http://… o rtsp://….</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP.</source>
        <translation>%1 no habla HTTP.</translation>
    </message>
    <message>
        <source>Check that the address is the camera's stream.</source>
        <translation>Compruebe que la dirección es la del vídeo de la cámara.</translation>
    </message>
    <message>
        <source>%1 answers with a head of more than %2 bytes.</source>
        <translation>%1 responde con una cabecera de más de %2 bytes.</translation>
    </message>
    <message>
        <source>%1 wants a name and password (HTTP status %2), which is not supported.</source>
        <translation>%1 pide nombre y contraseña (estado HTTP %2), lo que no se admite.</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere.</source>
        <translation>%1 redirige a ninguna parte.</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 redirige más de %2 veces.</translation>
    </message>
    <message>
        <source>Use the address that it leads to.</source>
        <translation>Use la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>%1 sends %2, not MJPEG.</source>
        <translation>%1 envía %2, no MJPEG.</translation>
    </message>
    <message>
        <source>Use the address of the camera's MJPEG stream.</source>
        <translation>Use la dirección del vídeo MJPEG de la cámara.</translation>
    </message>
    <message>
        <source>The address "%1" is not supported: use http on the bench's own network.</source>
        <translation>La dirección «%1» no se admite: use http en la red propia del puesto.</translation>
    </message>
    <message>
        <source>The address "%1" is too long or holds spaces or control characters.</source>
        <translation>La dirección «%1» es demasiado larga o contiene espacios o caracteres de control.</translation>
    </message>
    <message>
        <source>The address "%1" holds a user name, which is not supported.</source>
        <translation>La dirección «%1» contiene un nombre de usuario, lo que no se admite.</translation>
    </message>
    <message>
        <source>The address "%1" lacks the bracket that closes its host.</source>
        <translation>A la dirección «%1» le falta el corchete que cierra el servidor.</translation>
    </message>
    <message>
        <source>The address "%1" names no host.</source>
        <translation>La dirección «%1» no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>The address "%1" has no valid port: it is a number from 1 to 65535.</source>
        <translation>La dirección «%1» no tiene un puerto válido: es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Use an address like http://camera.local:8080/stream.</source>
        <translation>Use una dirección como http://camera.local:8080/stream.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes.</source>
        <translation>%1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>%1 is not a picture (JPEG, PNG, WebP, TIFF or BMP).</source>
        <translation>%1 no es una imagen (JPEG, PNG, WebP, TIFF o BMP).</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 are read.</source>
        <translation>%1 tiene %2 × %3 píxeles; se leen como máximo %4.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing.</source>
        <translation>%1 está cortado: falta el final.</translation>
    </message>
    <message>
        <source>%1 has pixels of a kind that is not read (only 8 and 16 bits are).</source>
        <translation>%1 tiene píxeles de un tipo que no se lee (solo 8 y 16 bits).</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 no se puede leer como imagen: %2.</translation>
    </message>
    <message>
        <source>Use another picture.</source>
        <translation>Use otra imagen.</translation>
    </message>
    <message>
        <source>A photo must be 8-bit BGR and its quality 1 to 100.</source>
        <translation>Una foto debe ser BGR de 8 bits y su calidad de 1 a 100.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>Tome la foto otra vez.</translation>
    </message>
    <message>
        <source>The stream sends no boundary between its pictures.</source>
        <translation>La transmisión no separa sus imágenes.</translation>
    </message>
    <message>
        <source>Check that the address is the camera's MJPEG stream.</source>
        <translation>Compruebe que la dirección es la del vídeo MJPEG de la cámara.</translation>
    </message>
    <message>
        <source>The stream sends a picture's head of more than %1 bytes.</source>
        <translation>La transmisión envía una cabecera de imagen de más de %1 bytes.</translation>
    </message>
    <message>
        <source>The stream announces a picture of %1 bytes; at most %2 are read.</source>
        <translation>La transmisión anuncia una imagen de %1 bytes; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>The stream sends a picture of more than %1 bytes.</source>
        <translation>La transmisión envía una imagen de más de %1 bytes.</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2.</source>
        <translation>El servidor %1 no se conoce: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>The stream's sender does not take the request.</source>
        <translation>El emisor no acepta la petición.</translation>
    </message>
    <message>
        <source>The stream's sender closed the connection: %1.</source>
        <translation>El emisor cerró la conexión: %1.</translation>
    </message>
    <message>
        <source>What reads pictures and cameras cannot be loaded: %1.</source>
        <translation>No se puede cargar lo que lee imágenes y cámaras: %1.</translation>
    </message>
    <message>
        <source>The video %1 cannot be played: %2.</source>
        <translation>El vídeo %1 no se puede reproducir: %2.</translation>
    </message>
    <message>
        <source>The video %1 cannot be played.</source>
        <translation>El vídeo %1 no se puede reproducir.</translation>
    </message>
    <message>
        <source>The video %1 has pictures of more than %2 pixels.</source>
        <translation>El vídeo %1 tiene imágenes de más de %2 píxeles.</translation>
    </message>
    <message>
        <source>The video %1 holds no picture that can be read.</source>
        <translation>El vídeo %1 no contiene ninguna imagen legible.</translation>
    </message>
    <message>
        <source>Check the file: it may be damaged, or use a format that this machine cannot play.</source>
        <translation>Compruebe el archivo: puede estar dañado o tener un formato que este equipo no reproduce.</translation>
    </message>
    <message>
        <source>The clip %1 is missing.</source>
        <translation>Falta la grabación %1.</translation>
    </message>
    <message>
        <source>The clip %1 was altered: its content does not fit its name.</source>
        <translation>La grabación %1 fue alterada: su contenido no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>Cannot save the clip %1: %2.</source>
        <translation>No se puede guardar la grabación %1: %2.</translation>
    </message>
    <message>
        <source>No return, parcel or order is known by "%1".</source>
        <translation>No se conoce ninguna devolución, paquete ni pedido «%1».</translation>
    </message>
    <message>
        <source>Check the code, or import the returns first.</source>
        <translation>Compruebe el código, o importe antes las devoluciones.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Indique un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Answer one that the protocol %1 asks for this outcome.</source>
        <translation>Responda a una que el protocolo %1 pregunte con este resultado.</translation>
    </message>
    <message>
        <source>"%1" is no answer to "%2".</source>
        <translation>«%1» no es una respuesta a «%2».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de: %1.</translation>
    </message>
    <message>
        <source>"%1" is no grade.</source>
        <translation>«%1» no es un grado.</translation>
    </message>
    <message>
        <source>The protocol "%1" of the inspection %2 is gone.</source>
        <translation>El protocolo «%1» de la inspección %2 ya no existe.</translation>
    </message>
    <message>
        <source>Only inspections whose protocol is still in use can be graded again.</source>
        <translation>Solo se pueden calificar de nuevo inspecciones cuyo protocolo sigue en uso.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli calibration`.</source>
        <translation>Lístelas con `returnbench-cli calibration`.</translation>
    </message>
    <message>
        <source>The inspection %1 was not closed with a grade.</source>
        <translation>La inspección %1 no se cerró con un grado.</translation>
    </message>
    <message>
        <source>Grade another one again.</source>
        <translation>Califique otra de nuevo.</translation>
    </message>
    <message>
        <source>The inspection %1 was graded by %2 already.</source>
        <translation>La inspección %1 ya la calificó %2.</translation>
    </message>
    <message>
        <source>Another person has to grade it again.</source>
        <translation>Otra persona debe calificarla de nuevo.</translation>
    </message>
    <message>
        <source>The inspection %1 was graded again by %2 already.</source>
        <translation>La inspección %1 ya la calificó de nuevo %2.</translation>
    </message>
    <message>
        <source>Once is enough: a second time is not without having seen the first.</source>
        <translation>Una vez basta: la segunda ya no sería sin haber visto la primera.</translation>
    </message>
    <message>
        <source>The question "%1" is not asked.</source>
        <translation>La pregunta «%1» no se hace.</translation>
    </message>
    <message>
        <source>See which ones are, with what was answered so far.</source>
        <translation>Vea cuáles se hacen, con lo respondido hasta ahora.</translation>
    </message>
    <message>
        <source>Choose one of its answers.</source>
        <translation>Elija una de sus respuestas.</translation>
    </message>
    <message>
        <source>The question "%1" is not answered.</source>
        <translation>La pregunta «%1» no está respondida.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Siga con la siguiente.</translation>
    </message>
    <message>
        <source>The protocol is kept.</source>
        <translation>El protocolo está guardado.</translation>
    </message>
    <message>
        <source>Inspections that are opened from now on go by it.</source>
        <translation>Las inspecciones que se abran desde ahora lo siguen.</translation>
    </message>
    <message>
        <source>The question "%1" is never asked: nothing that comes before it meets its condition.</source>
        <translation>La pregunta «%1» nunca se hace: nada anterior cumple su condición.</translation>
    </message>
    <message>
        <source>The shot "%1" is never asked for: no inspection meets its condition.</source>
        <translation>La foto «%1» nunca se pide: ninguna inspección cumple su condición.</translation>
    </message>
    <message>
        <source>The grade "%1" is never given: a rule before it always applies first.</source>
        <translation>El grado «%1» nunca se da: siempre se aplica antes otra regla.</translation>
    </message>
    <message>
        <source>The disposition "%1" is never set: a rule before it always applies first.</source>
        <translation>El destino «%1» nunca se fija: siempre se aplica antes otra regla.</translation>
    </message>
    <message>
        <source>An inspection ends without a grade: %1.</source>
        <translation>Una inspección termina sin grado: %1.</translation>
    </message>
    <message>
        <source>An inspection ends without a disposition: %1.</source>
        <translation>Una inspección termina sin destino: %1.</translation>
    </message>
    <message>
        <source>The protocol "%1" has the category "%2" already.</source>
        <translation>El protocolo «%1» ya tiene la categoría «%2».</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Quítela allí primero.</translation>
    </message>
    <message>
        <source>The protocol "%1" is the general one already.</source>
        <translation>El protocolo «%1» ya es el general.</translation>
    </message>
    <message>
        <source>Name categories; only one protocol may have none.</source>
        <translation>Nombre categorías; solo un protocolo puede no tener ninguna.</translation>
    </message>
    <message>
        <source>Then no protocol would be the general one.</source>
        <translation>Entonces ningún protocolo sería el general.</translation>
    </message>
    <message>
        <source>Leave this one without categories, or make another the general one first.</source>
        <translation>Deje este sin categorías, o haga antes general a otro.</translation>
    </message>
    <message>
        <source>Somebody else works here now.</source>
        <translation>Ahora trabaja aquí otra persona.</translation>
    </message>
    <message>
        <source>Grade it again in your own name.</source>
        <translation>Califíquela de nuevo en su propio nombre.</translation>
    </message>
    <message>
        <source>There is no protocol "%1".</source>
        <translation>No hay ningún protocolo «%1».</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli protocols`.</source>
        <translation>Lístelos con `returnbench-cli protocols`.</translation>
    </message>
    <message>
        <source>Nothing of the protocol "%1" was changed.</source>
        <translation>No se cambió nada del protocolo «%1».</translation>
    </message>
    <message>
        <source>`%1` has two amounts in %2.</source>
        <translation>`%1` tiene dos importes en %2.</translation>
    </message>
    <message>
        <source>`kept` must be a table of dispositions and whole per cent.</source>
        <translation>`kept` debe ser una tabla de destinos y porcentajes enteros.</translation>
    </message>
    <message>
        <source>`%1` is no disposition.</source>
        <translation>`%1` no es un destino.</translation>
    </message>
    <message>
        <source>Use A, B, C or D.</source>
        <translation>Use A, B, C o D.</translation>
    </message>
    <message>
        <source>"%1" is no disposition.</source>
        <translation>«%1» no es un destino.</translation>
    </message>
    <message>
        <source>Nobody is named who inspects.</source>
        <translation>No se dice quién inspecciona.</translation>
    </message>
    <message>
        <source>Sign in, or name a person.</source>
        <translation>Identifíquese, o nombre a una persona.</translation>
    </message>
    <message>
        <source>There is no inspection "%1".</source>
        <translation>No hay inspección «%1».</translation>
    </message>
    <message>
        <source>The protocol %1 has no shot "%2".</source>
        <translation>El protocolo %1 no tiene la foto «%2».</translation>
    </message>
    <message>
        <source>The note is blank.</source>
        <translation>La nota está en blanco.</translation>
    </message>
    <message>
        <source>Codes are read in grey or BGR pictures of 8 bits only.</source>
        <translation>Los códigos solo se leen en imágenes grises o BGR de 8 bits.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, too many to look for codes in.</source>
        <translation>La imagen tiene %1 × %2 píxeles, demasiados para buscar códigos.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>"%1" is no order of dates.</source>
        <translation>«%1» no es un orden de fechas.</translation>
    </message>
    <message>
        <source>Use ymd, dmy (3/10 is 3 October) or mdy (3/10 is 10 March).</source>
        <translation>Use ymd, dmy (3/10 es el 3 de octubre) o mdy (3/10 es el 10 de marzo).</translation>
    </message>
    <message>
        <source>%1: the header fits %2 and %3 alike.</source>
        <translation>%1: la cabecera encaja igual con %2 y %3.</translation>
    </message>
    <message>
        <source>Say which it is with --format.</source>
        <translation>Diga cuál es con --format.</translation>
    </message>
    <message>
        <source>%1: line %2 has the column `%3` twice (columns %4 and %5).</source>
        <translation>%1: la línea %2 tiene dos veces la columna `%3` (columnas %4 y %5).</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Elimine o cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>%1: it holds no header and no rows.</source>
        <translation>%1: no contiene cabecera ni filas.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exporte el archivo otra vez.</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is of no known format.</source>
        <translation>%1: la cabecera (línea %2: %3) no es de ningún formato conocido.</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is not of the format %4: it lacks %5.</source>
        <translation>%1: la cabecera (línea %2: %3) no es del formato %4: le falta %5.</translation>
    </message>
    <message>
        <source>Known formats are %1; see `returnbench-cli --json formats` for their columns.</source>
        <translation>Los formatos conocidos son %1; sus columnas, con `returnbench-cli --json formats`.</translation>
    </message>
    <message>
        <source>Choose another format, or leave --format out.</source>
        <translation>Elija otro formato, o no indique --format.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3 columns; at most %4 are read.</source>
        <translation>%1: la línea %2 tiene %3 columnas; se leen como máximo %4.</translation>
    </message>
    <message>
        <source>There is no import format %1.</source>
        <translation>No hay formato de importación %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nombre los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read.</source>
        <translation>%1 tiene %2 bytes; se leen como máximo %3.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, each with the header.</source>
        <translation>Divídalo en archivos más pequeños, cada uno con la cabecera.</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel, or is protected with a password.</source>
        <translation>%1 es un libro de un Excel antiguo o está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx without a password, or as CSV (UTF-8), then import that.</source>
        <translation>Ábralo y guárdelo como .xlsx sin contraseña o como CSV (UTF-8), e importe ese.</translation>
    </message>
    <message>
        <source>%1 is binary, not text.</source>
        <translation>%1 es binario, no texto.</translation>
    </message>
    <message>
        <source>Check that it is the right file; CSV, tab separated text and .xlsx are read.</source>
        <translation>Compruebe que es el archivo correcto; se leen CSV, texto con tabuladores y .xlsx.</translation>
    </message>
    <message>
        <source>%1 is binary, or UTF-16 without a byte order mark.</source>
        <translation>%1 es binario, o UTF-16 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, save it as CSV (UTF-8).</source>
        <translation>Compruebe que es el archivo correcto; si lo es, guárdelo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>%1 has two sheets that can be imported, `%2` and `%3`.</source>
        <translation>%1 tiene dos hojas que se pueden importar, `%2` y `%3`.</translation>
    </message>
    <message>
        <source>Delete or hide one of them, or save each as a file of its own.</source>
        <translation>Elimine u oculte una, o guarde cada una en su propio archivo.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo otra vez.</translation>
    </message>
    <message>
        <source>%1 fits %2 and %3 alike.</source>
        <translation>%1 encaja igual con %2 y %3.</translation>
    </message>
    <message>
        <source>%1 is XML of no known format.</source>
        <translation>%1 es XML de ningún formato conocido.</translation>
    </message>
    <message>
        <source>XML is read for %1.</source>
        <translation>Se lee XML para %1.</translation>
    </message>
    <message>
        <source>Cannot write rejected rows to %1: %2. Nothing was imported.</source>
        <translation>No se pueden escribir las filas rechazadas en %1: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2. Nothing was imported.</source>
        <translation>No se pueden fijar los permisos de %1: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Cannot remove the rejected rows of an earlier import, %1: %2. Nothing was imported.</source>
        <translation>No se pueden borrar las filas rechazadas de una importación anterior, %1: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Cannot save rejected rows in %1: %2. Nothing was imported.</source>
        <translation>No se pueden guardar las filas rechazadas en %1: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Rejected rows would go to %1, but that is something else already. Nothing was imported.</source>
        <translation>Las filas rechazadas irían a %1, pero eso ya es otra cosa. No se importó nada.</translation>
    </message>
    <message>
        <source>Copy the file that is to be imported into a folder that this account may write to, with free space.</source>
        <translation>Copie el archivo a una carpeta con espacio libre en la que esta cuenta pueda escribir.</translation>
    </message>
    <message>
        <source>Rename it, then import again.</source>
        <translation>Cámbiele el nombre e importe de nuevo.</translation>
    </message>
    <message>
        <source>Rejected rows cannot be read back to write %1.</source>
        <translation>Las filas rechazadas no se pueden releer para escribir %1.</translation>
    </message>
    <message>
        <source>Check the disk. Nothing was imported.</source>
        <translation>Compruebe el disco. No se importó nada.</translation>
    </message>
    <message>
        <source>%1: a sheet has a row %2; at most %3 are read.</source>
        <translation>%1: una hoja tiene una fila %2; se leen como máximo %3.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV (UTF-8), then import that.</source>
        <translation>Guarde la hoja como CSV (UTF-8) e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 sheets.</source>
        <translation>%1: tiene más de %2 hojas.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 formats of cells.</source>
        <translation>%1: tiene más de %2 formatos de celda.</translation>
    </message>
    <message>
        <source>%1: its texts have more than %2 bytes.</source>
        <translation>%1: sus textos tienen más de %2 bytes.</translation>
    </message>
    <message>
        <source>%1: it has no sheet that is shown.</source>
        <translation>%1: no tiene ninguna hoja visible.</translation>
    </message>
    <message>
        <source>%1 is an archive, but no Excel workbook (.xlsx).</source>
        <translation>%1 es un archivo comprimido, pero no un libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it; or save the sheet as .xlsx or CSV.</source>
        <translation>Descomprímalo e importe su contenido, o guarde la hoja como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>%1: its records have more than %2 fields.</source>
        <translation>%1: sus registros tienen más de %2 campos.</translation>
    </message>
    <message>
        <source>%1, line %2: elements are nested more than %3 deep.</source>
        <translation>%1, línea %2: los elementos están anidados a más de %3 niveles.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type declaration is not allowed.</source>
        <translation>%1, línea %2: no se permite una declaración de tipo de documento.</translation>
    </message>
    <message>
        <source>%1, line %2: is no well-formed XML: %3.</source>
        <translation>%1, línea %2: no es XML bien formado: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: a tag is longer than %3 bytes.</source>
        <translation>%1, línea %2: una etiqueta tiene más de %3 bytes.</translation>
    </message>
    <message>
        <source>Export the file again, or save it again with the program that made it.</source>
        <translation>Exporte el archivo otra vez, o guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>%1: is a damaged archive (%2).</source>
        <translation>%1: es un archivo comprimido dañado (%2).</translation>
    </message>
    <message>
        <source>%1: is protected with a password.</source>
        <translation>%1: está protegido con contraseña.</translation>
    </message>
    <message>
        <source>%1: holds more than %2 parts.</source>
        <translation>%1: contiene más de %2 partes.</translation>
    </message>
    <message>
        <source>%1: its part %2 cannot be unpacked (%3).</source>
        <translation>%1: su parte %2 no se puede descomprimir (%3).</translation>
    </message>
    <message>
        <source>%1: its part %2 unpacks to more than %3 bytes.</source>
        <translation>%1: su parte %2 ocupa descomprimida más de %3 bytes.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx or CSV, then import that.</source>
        <translation>Ábralo en una hoja de cálculo, guárdelo de nuevo como .xlsx o CSV e importe ese.</translation>
    </message>
    <message>
        <source>%1 has no part %2.</source>
        <translation>%1 no tiene la parte %2.</translation>
    </message>
    <message>
        <source>Check that it is an Excel workbook (.xlsx).</source>
        <translation>Compruebe que es un libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder that this account may write to.</source>
        <translation>Libere espacio en el disco, o elija una carpeta en la que esta cuenta pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is of an older version and has to be brought up to date.</source>
        <translation>%1 es de una versión anterior y hay que actualizarlo.</translation>
    </message>
    <message>
        <source>Open the workspace once with the right to write.</source>
        <translation>Abra el espacio de trabajo una vez con permiso de escritura.</translation>
    </message>
    <message>
        <source>Open the workspace with the right to write.</source>
        <translation>Abra el espacio de trabajo con permiso de escritura.</translation>
    </message>
    <message>
        <source>The system's random generator does not answer.</source>
        <translation>El generador de números aleatorios del sistema no responde.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Reinicie el equipo.</translation>
    </message>
    <message>
        <source>RETURNBENCH_RESOURCES names %1, which is no folder.</source>
        <translation>RETURNBENCH_RESOURCES nombra %1, que no es una carpeta.</translation>
    </message>
    <message>
        <source>Correct or remove the variable.</source>
        <translation>Corrija o elimine la variable.</translation>
    </message>
    <message>
        <source>%1 is no workspace.</source>
        <translation>%1 no es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>No workspace was named and this account has no home folder.</source>
        <translation>No se nombró ningún espacio de trabajo y esta cuenta no tiene carpeta propia.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli inspections`.</source>
        <translation>Se listan con `returnbench-cli inspections`.</translation>
    </message>
    <message>
        <source>Start it with RETURNBENCH_DECODER_DEBUG=1 to see why, or install ReturnBench again.</source>
        <translation>Inícielo con RETURNBENCH_DECODER_DEBUG=1 para ver por qué, o reinstale ReturnBench.</translation>
    </message>
    <message>
        <source>There is no memory for pictures (%1: %2).</source>
        <translation>No hay memoria para imágenes (%1: %2).</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng; start with RETURNBENCH_DECODER_DEBUG=1 to see why.</source>
        <translation>Instale el paquete tesseract-ocr-eng; con RETURNBENCH_DECODER_DEBUG=1 se ve el porqué.</translation>
    </message>
    <message>
        <source>Name one with --workspace, or make one with `returnbench-cli init %1`.</source>
        <translation>Nombre uno con --workspace, o créelo con `returnbench-cli init %1`.</translation>
    </message>
    <message>
        <source>Use one of: %1; or add the person with `returnbench-cli person add ID --name NAME`.</source>
        <translation>Use una de: %1; o añada a la persona con `returnbench-cli person add ID --name NAME`.</translation>
    </message>
    <message>
        <source>Name one with --workspace DIR.</source>
        <translation>Nombre uno con --workspace CARPETA.</translation>
    </message>
    <message>
        <source>"%1" is no clip's digest.</source>
        <translation>«%1» no es el resumen de una grabación.</translation>
    </message>
    <message>
        <source>"%1" is no photo's digest.</source>
        <translation>«%1» no es el resumen de una foto.</translation>
    </message>
    <message>
        <source>A digest is 64 lower-case hexadecimal characters.</source>
        <translation>Un resumen son 64 caracteres hexadecimales en minúscula.</translation>
    </message>
    <message>
        <source>The claim's number is no printable text of at most %1 bytes.</source>
        <translation>El número de la reclamación no es texto imprimible de %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Copy it from the marketplace's page.</source>
        <translation>Cópielo de la página del mercado.</translation>
    </message>
    <message>
        <source>The claim for %1 is %2: it cannot become %3 now.</source>
        <translation>La reclamación de %1 está en %2: ahora no puede pasar a %3.</translation>
    </message>
    <message>
        <source>The claim for %1 is not drafted: it cannot become %2 now.</source>
        <translation>La reclamación de %1 no está en borrador: ahora no puede pasar a %2.</translation>
    </message>
    <message>
        <source>It can become: %1.</source>
        <translation>Puede pasar a: %1.</translation>
    </message>
    <message>
        <source>It is not said how much was paid.</source>
        <translation>No se dice cuánto se pagó.</translation>
    </message>
    <message>
        <source>Give the amount and its currency.</source>
        <translation>Indique el importe y su moneda.</translation>
    </message>
    <message>
        <source>It is not said on which day it was paid.</source>
        <translation>No se dice qué día se pagó.</translation>
    </message>
    <message>
        <source>Give a day that exists, such as 2026-11-25.</source>
        <translation>Indique un día que exista, como 2026-11-25.</translation>
    </message>
    <message>
        <source>The system's time zones cannot be read: %1.</source>
        <translation>No se pueden leer las zonas horarias del sistema: %1.</translation>
    </message>
    <message>
        <source>Install ICU's data again.</source>
        <translation>Reinstale los datos de ICU.</translation>
    </message>
    <message>
        <source>empty parcel</source>
        <translation>paquete vacío</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>artículo equivocado</translation>
    </message>
    <message>
        <source>missing parts or quantity</source>
        <translation>faltan piezas o unidades</translation>
    </message>
    <message>
        <source>used or damaged</source>
        <translation>usado o dañado</translation>
    </message>
    <message>
        <source>counterfeit</source>
        <translation>falsificado</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>Apertura en vídeo</translation>
    </message>
    <message>
        <source>Show the left side of the item</source>
        <translation>Muestre el lado izquierdo del artículo</translation>
    </message>
    <message>
        <source>Show the right side of the item</source>
        <translation>Muestre el lado derecho del artículo</translation>
    </message>
    <message>
        <source>Show the parcel on the scales</source>
        <translation>Muestre el paquete en la báscula</translation>
    </message>
    <message>
        <source>The inspection is not closed.</source>
        <translation>La inspección no está cerrada.</translation>
    </message>
    <message>
        <source>A later return had the other unit in it: two parcels were swapped, none is missing.</source>
        <translation>En una devolución posterior estaba la otra unidad: se cambiaron dos paquetes, no falta ninguna.</translation>
    </message>
    <message>
        <source>It was not settled which unit came back.</source>
        <translation>No se aclaró qué unidad volvió.</translation>
    </message>
    <message>
        <source>What was sold came back, and nothing is wrong with it.</source>
        <translation>Volvió lo vendido y está en orden.</translation>
    </message>
    <message>
        <source>The shop has no rules for claims at %1: write them into the workspace's folder policies.</source>
        <translation>La tienda no tiene reglas para reclamar en %1: escríbalas en la carpeta policies del espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 pays nothing for: %2.</source>
        <translation>%1 no paga nada por: %2.</translation>
    </message>
    <message>
        <source>Without "%1" %2 claim of this kind was rejected before.</source>
        <translation>Sin «%1» ya se rechazó %2 reclamación así.</translation>
    </message>
    <message>
        <source>Without "%1" %2 claims of this kind were rejected before.</source>
        <translation>Sin «%1» ya se rechazaron %2 reclamaciones así.</translation>
    </message>
    <message>
        <source>Rejected before (%1 of %2): %3</source>
        <translation>Ya rechazadas (%1 de %2): %3</translation>
    </message>
    <message>
        <source>No claim is to be made for %1.</source>
        <translation>No hay que reclamar por %1.</translation>
    </message>
    <message>
        <source>"%1" is no reason for a claim.</source>
        <translation>«%1» no es un motivo de reclamación.</translation>
    </message>
    <message>
        <source>The photo "%1" is from before the parcel was opened.</source>
        <translation>La foto «%1» es de antes de abrir el paquete.</translation>
    </message>
    <message>
        <source>The photo "serial" shows another serial than the verdict names.</source>
        <translation>La foto «serial» muestra otra serie que el veredicto.</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>secondary serial</source>
        <translation>serie de pieza</translation>
    </message>
    <message>
        <source>additional id</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>production date</source>
        <translation>fabricación</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>cellular serial</source>
        <translation>serie móvil</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>licence plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <source>udi primary</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>other</source>
        <translation>código</translation>
    </message>
    <message>
        <source>look-alikes: %1</source>
        <translation>parecidos: %1</translation>
    </message>
    <message>
        <source>character %1 is another</source>
        <translation>el carácter %1 es otro</translation>
    </message>
    <message>
        <source>character %1 is missing</source>
        <translation>falta el carácter %1</translation>
    </message>
    <message>
        <source>characters %1 and %2 have changed places</source>
        <translation>los caracteres %1 y %2 están cambiados</translation>
    </message>
    <message>
        <source>one character too many before %1</source>
        <translation>sobra un carácter antes del %1</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>empieza así</translation>
    </message>
    <message>
        <source>ends with it</source>
        <translation>termina así</translation>
    </message>
    <message>
        <source>It was dispatched on %1 and on %2, and no return between is known.</source>
        <translation>Se envió en %1 y en %2, y no se conoce devolución entre medias.</translation>
    </message>
    <message>
        <source>It came back in return %1 and in return %2, and was not dispatched between.</source>
        <translation>Volvió en la devolución %1 y en la %2, y no se envió entre medias.</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Back, sole</source>
        <translation>Reverso, suela</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Consumer electronics</source>
        <translation>Electrónica de consumo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Fashion and footwear</source>
        <translation>Moda y calzado</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Parcel closed</source>
        <translation>Paquete cerrado</translation>
    </message>
    <message>
        <source>Powers on</source>
        <translation>Enciende</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Etiqueta retorno</translation>
    </message>
    <message>
        <source>Screen, body</source>
        <translation>Pantalla, cuerpo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Serial label</source>
        <translation>Etiqueta de serie</translation>
    </message>
    <message>
        <source>Show the back of the item</source>
        <translation>Muestre el reverso del artículo</translation>
    </message>
    <message>
        <source>Show the back, of shoes the soles</source>
        <translation>Muestre el reverso; en zapatos, las suelas</translation>
    </message>
    <message>
        <source>Show the damage from near</source>
        <translation>Muestre el daño de cerca</translation>
    </message>
    <message>
        <source>Show the front of the item</source>
        <translation>Muestre el frente del artículo</translation>
    </message>
    <message>
        <source>Show the open parcel from above</source>
        <translation>Muestre el paquete abierto desde arriba</translation>
    </message>
    <message>
        <source>Show the parcel as it arrived</source>
        <translation>Muestre el paquete tal como llegó</translation>
    </message>
    <message>
        <source>Show the parcel's return label</source>
        <translation>Muestre la etiqueta de devolución del paquete</translation>
    </message>
    <message>
        <source>Show the serial number from near</source>
        <translation>Muestre el número de serie de cerca</translation>
    </message>
    <message>
        <source>Show the stain or defect from near</source>
        <translation>Muestre la mancha o el defecto de cerca</translation>
    </message>
    <message>
        <source>Show the tag with its code</source>
        <translation>Muestre la etiqueta con su código</translation>
    </message>
    <message>
        <source>Show where the serial number should be</source>
        <translation>Muestre dónde debería estar la serie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>está todo</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>como nuevo</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>puestas</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>cracked</source>
        <translation>agrietado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>factory sealed</source>
        <translation>sellado de fábrica</translation>
    </message>
    <message>
        <source>flawless</source>
        <translation>impecable</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>sueltas</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>parts missing</source>
        <translation>faltan piezas</translation>
    </message>
    <message>
        <source>scratched</source>
        <translation>rayado</translation>
    </message>
    <message>
        <source>stain, smell</source>
        <translation>mancha, olor</translation>
    </message>
    <message>
        <source>tampered</source>
        <translation>manipulado</translation>
    </message>
    <message>
        <source>torn, broken</source>
        <translation>rasgado, roto</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>unworn</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>worn, washed</source>
        <translation>usado, lavado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>accessories missing</source>
        <translation>faltan accesorios</translation>
    </message>
    <message>
        <source>as new and complete</source>
        <translation>como nuevo y completo</translation>
    </message>
    <message>
        <source>damaged or incomplete</source>
        <translation>dañado o incompleto</translation>
    </message>
    <message>
        <source>defective in warranty → vendor</source>
        <translation>defectuoso en garantía → proveedor</translation>
    </message>
    <message>
        <source>does not power on</source>
        <translation>no enciende</translation>
    </message>
    <message>
        <source>grade A → restock</source>
        <translation>grado A → a existencias</translation>
    </message>
    <message>
        <source>grade B or C → liquidate</source>
        <translation>B o C → liquidar</translation>
    </message>
    <message>
        <source>grade B or C → refurbish</source>
        <translation>B o C → reacondicionar</translation>
    </message>
    <message>
        <source>grade D → donate or recycle</source>
        <translation>D → donar o reciclar</translation>
    </message>
    <message>
        <source>grade D → recycle</source>
        <translation>D → reciclar</translation>
    </message>
    <message>
        <source>grade D → scrap</source>
        <translation>D → desechar</translation>
    </message>
    <message>
        <source>identity open → hold</source>
        <translation>identidad abierta → retener</translation>
    </message>
    <message>
        <source>not the unit sold → hold for claim</source>
        <translation>no es la unidad vendida → retener para reclamar</translation>
    </message>
    <message>
        <source>not what was sold → hold for claim</source>
        <translation>no es lo vendido → retener para reclamar</translation>
    </message>
    <message>
        <source>nothing in the parcel</source>
        <translation>nada en el paquete</translation>
    </message>
    <message>
        <source>opened, flawless, complete</source>
        <translation>abierto, impecable, completo</translation>
    </message>
    <message>
        <source>our own mix-up → clear up first</source>
        <translation>error nuestro → aclarar antes</translation>
    </message>
    <message>
        <source>past its date → scrap</source>
        <translation>caducado → desechar</translation>
    </message>
    <message>
        <source>recalled or blocked → hold</source>
        <translation>retirado o bloqueado → retener</translation>
    </message>
    <message>
        <source>stained</source>
        <translation>manchado</translation>
    </message>
    <message>
        <source>tags not attached</source>
        <translation>etiquetas no puestas</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>manipulado</translation>
    </message>
    <message>
        <source>torn or broken</source>
        <translation>rasgado o roto</translation>
    </message>
    <message>
        <source>unworn, tags attached</source>
        <translation>sin usar, etiquetas puestas</translation>
    </message>
    <message>
        <source>worn or washed</source>
        <translation>usado o lavado</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Probable match</source>
        <translation>Coincidencia probable</translation>
    </message>
    <message>
        <source>Product match</source>
        <translation>Coincide el producto</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Unidad desconocida</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation>Ya devuelta</translation>
    </message>
    <message>
        <source>Our mixup</source>
        <translation>Error nuestro</translation>
    </message>
    <message>
        <source>Component mismatch</source>
        <translation>Pieza no coincide</translation>
    </message>
    <message>
        <source>Lot mismatch</source>
        <translation>Otro lote</translation>
    </message>
    <message>
        <source>Quantity short</source>
        <translation>Faltan artículos</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>Paquete vacío</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>En la lista de bloqueo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Fuera de garantía</translation>
    </message>
    <message>
        <source>Outside return window</source>
        <translation>Fuera del plazo de devolución</translation>
    </message>
    <message>
        <source>Serial tampered</source>
        <translation>Serie manipulada</translation>
    </message>
    <message>
        <source>Repeat returner</source>
        <translation>Devuelve con frecuencia</translation>
    </message>
    <message>
        <source>Unexpected item</source>
        <translation>Artículo inesperado</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>Dígito de control erróneo</translation>
    </message>
    <message>
        <source>Rto</source>
        <translation>No entregada (RTO)</translation>
    </message>
    <message>
        <source>A unit of ours, never dispatched.</source>
        <translation>Una unidad nuestra, nunca enviada.</translation>
    </message>
    <message>
        <source>Another unit of this product, never dispatched.</source>
        <translation>Otra unidad de este producto, nunca enviada.</translation>
    </message>
    <message>
        <source>A unit of ours, sold on %1.</source>
        <translation>Una unidad nuestra, vendida en %1.</translation>
    </message>
    <message>
        <source>A unit of ours, sold on another order.</source>
        <translation>Una unidad nuestra, vendida en otro pedido.</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on %1.</source>
        <translation>Otra unidad de este producto, vendida en %1.</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on another order.</source>
        <translation>Otra unidad de este producto, vendida en otro pedido.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Devolución del cliente</translation>
    </message>
    <message>
        <source>Claims were settled by a report of the marketplace.</source>
        <translation>Un informe del canal resolvió reclamaciones.</translation>
    </message>
    <message>
        <source>Look at them among the claims.</source>
        <translation>Véalas entre las reclamaciones.</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Las reglas están guardadas.</translation>
    </message>
    <message>
        <source>Claims that were begun keep those they were made under.</source>
        <translation>Las reclamaciones empezadas conservan aquellas con que se hicieron.</translation>
    </message>
    <message>
        <source>Nothing of the policy "%1" was changed.</source>
        <translation>No se cambió nada de la política «%1».</translation>
    </message>
    <message>
        <source>Change something, or leave it as it is.</source>
        <translation>Cambie algo o déjelo como está.</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>Corrija la política.</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <translation>La política %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>No se puede eliminar el archivo %1: %2.</translation>
    </message>
</context>
</TS>
